import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { LicenceSummary, Standing, StandingQuery } from "@anxin/compliance/contracts/services"
import { coverageFrom, earlierEnd } from "./coverage"
import {
  IDENTITY_PAPER,
  OWN_PRODUCTION,
  PRODUCER_PAPERS,
  SPECIAL_FOOD_ITEM,
  SUPPLIER_PAPERS,
  type AcceptedPaper,
  type AcceptedPapers,
} from "./paper-requirements"
import { gap, type Gap } from "./standing-gaps"
import type { LicenceType, PartyState } from "./vocabulary"

/** A licence with what judging needs of it. */
export interface LicenceOnFile extends LicenceSummary {
  type: LicenceType
  food_categories: readonly string[]
  sales_items: readonly string[]
  /** ISO time of verification or rejection. */
  decided_at: string | null
  /** ISO time of revocation. */
  revoked_at: string | null
}

export interface PartyOnFile {
  id: string
  state: PartyState
  country_code: string
  licences: readonly LicenceOnFile[]
}

interface Verdict {
  gap?: Gap
  until: CalendarDate | null
  covered_by: LicenceOnFile[]
}

const isPermit = (type: LicenceType) => type !== "business_licence"

function covers(paper: AcceptedPaper, licence: LicenceOnFile, category: string): boolean {
  if (licence.type !== paper.type) return false
  if (paper.covers_category && !licence.food_categories.includes(category)) return false
  if (!paper.sales_items) return true
  const special = SPECIAL_FOOD_ITEM[category]
  return (
    paper.sales_items.some((item) => licence.sales_items.includes(item)) &&
    (special === undefined || licence.sales_items.includes(special))
  )
}

/** The revocation that no later verification of the same group has made good; it stops everything. */
function openRevocation(licences: readonly LicenceOnFile[], permit: boolean): LicenceOnFile | undefined {
  const group = licences.filter((licence) => isPermit(licence.type) === permit)
  return group.find(
    (revoked) =>
      revoked.state === "revoked" &&
      !group.some((one) => one.state === "verified" && (one.decided_at ?? "") > (revoked.revoked_at ?? ""))
  )
}

/** Names the most helpful reason why none of the accepted papers covers the day. */
function explain(accepted: AcceptedPapers, licences: readonly LicenceOnFile[], query: StandingQuery): Gap {
  const papers = accepted.map((paper) => paper.type)
  const ofType = licences.filter((licence) => papers.includes(licence.type))
  const verified = ofType.filter((licence) => licence.state === "verified")
  const inScope = verified.filter((licence) => accepted.some((paper) => covers(paper, licence, query.food_category)))
  const expired = inScope.filter((licence) => licence.valid_to !== null && licence.valid_to < query.on)
  const last = expired.sort((a, b) => (a.valid_to! < b.valid_to! ? 1 : -1))[0]
  if (last) return gap("licence_expired", { licence_id: last.id, papers: [last.type], until: last.valid_to! })
  const future = inScope[0]
  if (future) return gap("licence_not_yet_valid", { licence_id: future.id, papers: [future.type], until: future.valid_from })
  const outOfScope = verified[0]
  if (outOfScope) {
    const reason = outOfScope.type === "food_production" ? "category_not_covered" : "item_not_covered"
    return gap(reason, { licence_id: outOfScope.id, papers: [outOfScope.type], category: query.food_category })
  }
  const filing = licences.find((licence) => licence.type === "filing" && licence.state === "verified")
  if (filing && query.goods_kind.startsWith("bulk")) return gap("filing_covers_no_bulk", { licence_id: filing.id })
  const waiting = ofType.find((licence) => licence.state === "submitted")
  return waiting
    ? gap("licence_not_verified", { licence_id: waiting.id, papers: [waiting.type] })
    : gap("licence_missing", { papers })
}

function judgePapers(accepted: AcceptedPapers, party: PartyOnFile, query: StandingQuery): Verdict {
  if (accepted.length === 0) return { until: null, covered_by: [] }
  const usable = party.licences.filter(
    (licence) => licence.state === "verified" && accepted.some((paper) => covers(paper, licence, query.food_category))
  )
  const coverage = coverageFrom(usable, query.on)
  if (!coverage) return { gap: explain(accepted, party.licences, query), until: null, covered_by: [] }
  return { until: coverage.until, covered_by: coverage.on_day }
}

/** As `judgePapers`, but an open revocation in the group comes before any other reason. */
function judgeGroup(accepted: AcceptedPapers, permit: boolean, party: PartyOnFile, query: StandingQuery): Verdict {
  const verdict = judgePapers(accepted, party, query)
  const revoked = openRevocation(party.licences, permit)
  return revoked ? { ...verdict, gap: gap("licence_revoked", { licence_id: revoked.id, papers: [revoked.type] }) } : verdict
}

function stateGap(party: PartyOnFile): Gap | undefined {
  if (party.state === "verified") return undefined
  return gap(party.state === "suspended" ? "party_suspended" : "party_not_verified")
}

function permitsFor(query: StandingQuery): AcceptedPapers {
  if (query.role === "producer") return PRODUCER_PAPERS[query.goods_kind]
  const accepted = SUPPLIER_PAPERS[query.goods_kind]
  const sellsItsOwn = accepted.length > 0 && query.producer_id === query.party_id
  return sellsItsOwn ? [...accepted, OWN_PRODUCTION] : accepted
}

const summary = ({ id, type, number, issuer, valid_from, valid_to, state, checked_on }: LicenceOnFile): LicenceSummary => {
  return { id, type, number, issuer, valid_from, valid_to, state, checked_on }
}

/**
 * Whether a party's papers let it supply or make such goods on a day, until when, and if not, every reason.
 * A company abroad shows no business licence. A revocation counts on every day, past ones too.
 */
export function judgeStanding(party: PartyOnFile | undefined, query: StandingQuery): Standing {
  if (!party) return { ...query, ok: false, ok_until: null, gaps: [gap("party_unknown")], covered_by: [] }
  const identity = judgeGroup(party.country_code === "cn" ? [IDENTITY_PAPER] : [], false, party, query)
  const permit = judgeGroup(permitsFor(query), true, party, query)
  const gaps = [stateGap(party), identity.gap, permit.gap].filter((one) => one !== undefined)
  return {
    ...query,
    ok: gaps.length === 0,
    ok_until: gaps.length === 0 ? earlierEnd(identity.until, permit.until) : null,
    gaps,
    covered_by: [...identity.covered_by, ...permit.covered_by].map(summary),
  }
}
