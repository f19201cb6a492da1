import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { GoodsKind } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import { isValidOn } from "../coverage"
import { supplierError } from "../errors"
import { LICENCE_NAMES } from "../names"
import { IDENTITY_PAPER, OWN_PRODUCTION, PRODUCER_PAPERS, SUPPLIER_PAPERS, type AcceptedPapers } from "../paper-requirements"
import type { LicenceRecord, PartyRecord } from "../records"
import type { LicenceState, LicenceType } from "../vocabulary"

/** Papers that a party needs for everything it is admitted for; each group is met by any one of its papers. */
export function requiredPapers(party: Pick<PartyRecord, "kind" | "country_code" | "goods_kinds">): AcceptedPapers[] {
  const identity = party.country_code === "cn" ? [[IDENTITY_PAPER]] : []
  const permits = (party.goods_kinds as GoodsKind[]).map((kind) => {
    if (party.kind === "producer") return PRODUCER_PAPERS[kind]
    const accepted = SUPPLIER_PAPERS[kind]
    // What goods a maker makes is judged with the goods; here its production licence is enough.
    return accepted.length > 0 && party.kind !== "own" ? [...accepted, OWN_PRODUCTION] : accepted
  })
  return [...identity, ...permits].filter((group) => group.length > 0)
}

const meets = (group: AcceptedPapers, licence: LicenceRecord) =>
  group.some(
    ({ type, sales_items }) =>
      licence.type === type && (!sales_items || sales_items.some((item) => licence.sales_items.includes(item)))
  )

const anyOf = (group: AcceptedPapers, language: keyof BilingualText) =>
  [...new Set(group.map(({ type }) => LICENCE_NAMES[type][language]))].join(language === "zh" ? "或" : " or ")

/** Refuses with every missing paper by name, unless each group is met by a paper in one of the states, valid on the day. */
export function assertPapers(party: PartyRecord, states: LicenceState[], on?: CalendarDate): void {
  const missing = requiredPapers(party).filter(
    (group) =>
      !party.licences.some(
        (licence) => states.includes(licence.state) && meets(group, licence) && (!on || isValidOn(licence, on))
      )
  )
  if (missing.length === 0) return
  const types: LicenceType[][] = missing.map((group) => [...new Set(group.map(({ type }) => type))])
  throw supplierError("papers_incomplete", {
    missing: types,
    missing_zh: [...new Set(missing.map((group) => anyOf(group, "zh")))].join("、"),
    missing_en: [...new Set(missing.map((group) => anyOf(group, "en")))].join(", "),
  })
}
