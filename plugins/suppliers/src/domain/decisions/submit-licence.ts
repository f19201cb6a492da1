import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import { supplierError } from "../errors"
import { checkLicenceNumber } from "../numbers"
import type { DecisionContext, PartyRecord, PartyWrite } from "../records"
import type { LicenceType } from "../vocabulary"

/** A paper as it is sent in. Dates are checked to exist at the edge. */
export interface LicenceInput {
  type: LicenceType
  number: string
  issuer: string
  valid_from: CalendarDate
  valid_to: CalendarDate | null
  food_categories: string[]
  sales_items: string[]
}

/** Business licences and filings may run without an end; the others run five years at most. */
const MAY_BE_ENDLESS: ReadonlySet<LicenceType> = new Set<LicenceType>(["business_licence", "filing"])
const HAS_ITEMS: ReadonlySet<LicenceType> = new Set<LicenceType>(["food_operation", "filing"])

function assertScope({ type, food_categories, sales_items }: LicenceInput): void {
  const wantsCategories = type === "food_production"
  const wantsItems = HAS_ITEMS.has(type)
  if ((wantsCategories && food_categories.length === 0) || (wantsItems && sales_items.length === 0)) {
    throw supplierError("scope_missing", { type })
  }
  if ((!wantsCategories && food_categories.length > 0) || (!wantsItems && sales_items.length > 0)) {
    throw supplierError("scope_not_allowed", { type })
  }
  if (type === "filing" && sales_items.some((item) => item.startsWith("bulk"))) throw supplierError("filing_covers_no_bulk")
}

function checkedNumber(party: PartyRecord, { type, number }: LicenceInput): string {
  const check = checkLicenceNumber(type, number)
  if (!check.ok) throw supplierError(check.fault, { number: check.number })
  if (type === "business_licence" && check.number !== party.uscc) throw supplierError("business_licence_number")
  return check.number
}

/** Files a paper of a party, also a renewal: always a new row. A doubtful number is taken, with its warning. */
export function submitLicence(party: PartyRecord, { actor_id, at }: DecisionContext, input: LicenceInput): PartyWrite {
  const number = checkedNumber(party, input)
  if (input.valid_to === null && !MAY_BE_ENDLESS.has(input.type)) throw supplierError("licence_end_missing", { type: input.type })
  if (input.valid_to !== null && input.valid_to < input.valid_from) throw supplierError("licence_dates")
  assertScope(input)
  const { type, issuer, valid_from, valid_to } = input
  return {
    new_licence: {
      type,
      number,
      issuer,
      valid_from,
      valid_to,
      food_categories: [...new Set(input.food_categories)].sort(),
      sales_items: [...new Set(input.sales_items)].sort(),
      state: "submitted",
      submitted_by: actor_id,
      submitted_at: at,
      ...UNDECIDED,
    },
    event: { action: "licence.submitted", details: { type, number, valid_from, valid_to } },
  }
}

const UNDECIDED = {
  scan_file_id: null,
  scan_keyed_hash: null,
  scan_content_type: null,
  scan_size_bytes: null,
  scan_uploaded_by: null,
  override_by: null,
  override_at: null,
  override_reason: null,
  register_name: null,
  register_consulted_at: null,
  register_result: null,
  evidence_file_id: null,
  evidence_keyed_hash: null,
  decided_by: null,
  decided_at: null,
  decision_reason: null,
  revoked_by: null,
  revoked_at: null,
  revoke_reason: null,
} as const
