import { supplierError } from "../errors"
import { checkUscc } from "../numbers"
import type { DecisionContext, PartyRecord, PartyWrite } from "../records"
import type { PartyKind } from "../vocabulary"
import { assertPapers } from "./papers"

/** A company as it is put on file. */
export interface PartyInput {
  kind: PartyKind
  name_zh: string
  name_en: string
  uscc: string | null
  country_code: string
  address_zh: string
  address_en: string
  contact: string
  goods_kinds: string[]
  icp_number: string | null
  public_security_number: string | null
  hotline: string | null
}

/** What may be changed later; the credit code never, since it is who the company is. */
export type PartyChanges = Partial<Omit<PartyInput, "kind" | "uscc" | "country_code">>

const FIXED_AFTER_SUBMISSION: readonly (keyof PartyChanges)[] = ["name_zh", "name_en"]

/** The credit code as it is stored; `null` for companies abroad. A failing check digit passes here: the business licence is where it is reviewed. */
export function partyUscc({ uscc, country_code }: Pick<PartyInput, "uscc" | "country_code">): string | null {
  if (country_code !== "cn") {
    if (uscc) throw supplierError("uscc_not_for_abroad")
    return null
  }
  if (!uscc) throw supplierError("uscc_required")
  const check = checkUscc(uscc)
  if (!check.ok) throw supplierError(check.fault, { number: check.number })
  return check.number
}

/**
 * Changes a party's details: everything before it is submitted; afterwards how to reach it, what it shows, and
 * kinds of goods that its verified papers cover already. A verified name stays what the licence says.
 */
export function changeDetails(party: PartyRecord, { today }: DecisionContext, changes: PartyChanges): PartyWrite {
  const changed = Object.keys(changes).filter(
    (key) => JSON.stringify(changes[key as keyof PartyChanges]) !== JSON.stringify(party[key as keyof PartyRecord])
  )
  const open = party.state === "invited" || party.state === "rejected"
  const fixed = changed.filter((key) => FIXED_AFTER_SUBMISSION.includes(key as keyof PartyChanges))
  if (!open && fixed.length > 0) throw supplierError("identity_fixed", { fields: fixed })
  if (!open && changed.includes("goods_kinds")) {
    assertPapers({ ...party, goods_kinds: changes.goods_kinds! }, ["verified"], today)
  }
  return { party: changes, event: { action: "party.updated", details: { fields: changed } } }
}
