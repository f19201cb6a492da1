import type { GoodsKind } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { LicenceState, LicenceType, PartyKind, PartyState, RegisterResult, SalesItem } from "../../domain/vocabulary"

/** JSON shapes of the admin routes; dates and times arrive as text. */
export type ShownState = PartyState | "lapsed"

export interface Warning {
  code: string
  message: BilingualText
}

export interface SupplierRow {
  id: string
  kind: PartyKind
  state: ShownState
  name: BilingualText
  uscc: string | null
  country_code: string
  goods_kinds: GoodsKind[]
  receive_until: string | null
  sell_until: string | null
  blocked: boolean
  days_left: number | null
  waiting_licences: number
}

export interface Licence {
  id: string
  type: LicenceType
  number: string
  issuer: string
  valid_from: string
  valid_to: string | null
  days_left: number | null
  food_categories: string[]
  sales_items: SalesItem[]
  state: LicenceState
  warnings: Warning[]
  submitted_by: string
  submitted_at: string
  scan: { keyed_hash: string; content_type: string; size_bytes: number; uploaded_by: string } | null
  evidence: { keyed_hash: string } | null
  override: { by: string; at: string; reason: string } | null
  register: { name: string; consulted_at: string; result: RegisterResult } | null
  decision_reason: string | null
  revoke_reason: string | null
}

export interface Supplier extends SupplierRow {
  address: BilingualText
  contact: string
  icp_number: string | null
  public_security_number: string | null
  hotline: string | null
  uscc_warnings: Warning[]
  state_reason: string | null
  licences: Licence[]
}

export interface HistoryLine {
  id: string
  licence_id: string | null
  action: string
  actor: { type: string; id: string; name: string }
  at: string
  reason: string | null
}

/** What the signed-in person may do. */
export interface Permissions {
  permissions: string[]
}
