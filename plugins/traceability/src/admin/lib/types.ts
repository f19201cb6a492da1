import type { LicenceSummary } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { LotState } from "../../domain/lot-state"
import type { RefusalReason } from "../../domain/refusal-reasons"
import type { LotEventKind } from "../../modules/traceability/models/lot-event"

/** JSON shapes of the admin routes; dates and times arrive as text. */
export type ReceiptState = "draft" | "posted" | "reversed"

export interface PartyName {
  id: string
  name: BilingualText
}

export interface ReceiptRow {
  id: string
  display_id: number
  supplier_id: string
  supplier: PartyName | null
  delivery_note_number: string
  received_on: string
  state: ReceiptState
  has_differences: boolean
  reversal_requested_by: string | null
  line_count: number
  quantity_noted: number
  quantity_accepted: number
}

export interface ReceiptLine {
  id: string
  line_no: number
  variant_id: string
  name: BilingualText
  specification: string
  quantity_noted: number
  quantity_accepted: number
  quantity_refused: number
  quantity_missing: number
  refusal_reason: RefusalReason | null
  refusal_note: string | null
  supplier_batch: string | null
  gtin: string | null
  production_date: string | null
  expires_on: string | null
  shelf_life_days: number | null
  photo_id: string | null
}

export interface Receipt extends Omit<ReceiptRow, "line_count" | "quantity_noted" | "quantity_accepted"> {
  note: string | null
  received_by: string
  posted_by: string | null
  posted_at: string | null
  reversal_reason: string | null
  lines: ReceiptLine[]
  lots: { id: string; batch: string; state: LotState; goods_receipt_line_id: string }[]
}

export interface CheckFinding {
  outcome: "deny" | "notice"
  code: string
  message: string
  rule: string
  clause: string
}

export interface Check {
  outcome: "allow" | "deny"
  findings: CheckFinding[]
}

interface Papers {
  party: { id: string; name: BilingualText; address: BilingualText; contact: string; uscc: string | null } | null
  covered_by: LicenceSummary[]
}

export interface LotRow {
  id: string
  batch: string
  internal_batch: string
  name: BilingualText
  specification: string
  state: LotState
  hold_reason: string | null
  supplier: PartyName | null
  producer: PartyName | null
  production_date: string | null
  expires_on: string | null
  received_on: string
  received_by: string
  zone: "ambient" | "chilled" | "frozen"
  quantity_received: number
  quarantine_quantity: number
  zone_quantity: number
  allocated_quantity: number
  free_quantity: number
  days_left: number | null
  life_used: number | null
}

export interface LotEvent {
  id: string
  kind: LotEventKind
  from_state: LotState | null
  to_state: LotState
  quantity: number | null
  reason: string | null
  actor_type: string
  actor_id: string
  occurred_at: string
}

export interface Adjustment {
  id: string
  lot_id: string
  account_kind: "zone" | "quarantine"
  quantity_delta: number
  report: string
  state: "requested" | "approved" | "rejected"
  requested_by: string
  requested_at: string
  decision_note: string | null
}

export interface LotDetail {
  lot: LotRow
  events: LotEvent[]
  adjustments: Adjustment[]
}

export interface Trace {
  lot: LotRow
  backward: { goods_receipt: { id: string; display_id: number; delivery_note_number: string; received_on: string }; papers: { supplier?: Papers; producer?: Papers } }
  forward: {
    orders: {
      order_id: string
      order_display_id: number | null
      order_line_id: string
      quantity: number
      state: "allocated" | "dispatched" | "returned"
      shipment: { shipped_at: string | null; delivered_at: string | null } | null
    }[]
    places: { code: string; kind: PlaceKind; quantity: number }[]
  }
}

export type PlaceKind = "supplier" | "quarantine" | "zone" | "customer" | "disposal" | "variance"

export interface VariantChoice {
  id: string
  title: string
  sku: string | null
  product: { title: string } | null
}
