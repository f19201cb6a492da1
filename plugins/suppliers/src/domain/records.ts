import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { LicenceState, LicenceType, PartyKind, PartyState, RegisterResult } from "./vocabulary"

/** A moment as rows carry it: a date before it was serialized, ISO text after. */
export type Moment = Date | string

/** One licence as it is stored. */
export interface LicenceRecord {
  id: string
  party_id: string
  type: LicenceType
  number: string
  issuer: string
  valid_from: CalendarDate
  valid_to: CalendarDate | null
  food_categories: string[]
  sales_items: string[]
  state: LicenceState
  submitted_by: string
  submitted_at: Moment
  scan_file_id: string | null
  scan_keyed_hash: string | null
  scan_content_type: string | null
  scan_size_bytes: number | null
  scan_uploaded_by: string | null
  override_by: string | null
  override_at: Moment | null
  override_reason: string | null
  register_name: string | null
  register_consulted_at: Moment | null
  register_result: RegisterResult | null
  evidence_file_id: string | null
  evidence_keyed_hash: string | null
  decided_by: string | null
  decided_at: Moment | null
  decision_reason: string | null
  revoked_by: string | null
  revoked_at: Moment | null
  revoke_reason: string | null
}

/** One party as it is stored, with its licences. */
export interface PartyRecord {
  id: string
  kind: PartyKind
  state: PartyState
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
  submitted_by: string | null
  submitted_at: Moment | null
  decided_by: string | null
  decided_at: Moment | null
  state_reason: string | null
  licences: LicenceRecord[]
}

/** What happened to a party, as its history names it. */
export const HISTORY_ACTIONS = [
  "party.created",
  "party.updated",
  "party.submitted",
  "party.verified",
  "party.rejected",
  "party.suspended",
  "party.reinstated",
  "licence.submitted",
  "licence.scan_attached",
  "licence.evidence_attached",
  "licence.overridden",
  "licence.verified",
  "licence.rejected",
  "licence.revoked",
  "licence.scan_read",
  "licence.evidence_read",
] as const
export type HistoryAction = (typeof HISTORY_ACTIONS)[number]

/** What a decision writes: fields of the party or of one licence, and always one line of history. */
export interface PartyWrite {
  party?: Partial<Omit<PartyRecord, "id" | "licences">>
  licence?: { id: string } & Partial<Omit<LicenceRecord, "id" | "party_id">>
  new_licence?: Omit<LicenceRecord, "id" | "party_id">
  event: { action: HistoryAction; licence_id?: string; reason?: string; details?: Record<string, unknown> }
}

/** Who decides, and when. */
export interface DecisionContext {
  actor_id: string
  at: Date
  /** The legal date of `at`. */
  today: CalendarDate
}
