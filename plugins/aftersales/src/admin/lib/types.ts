import type { HandOverKind, PickState } from "../../domain/delivery-state"
import type { Resolution, ReturnKind, ReturnStatus } from "../../domain/return-status"

/** Answers of this plugin's admin routes; moments are ISO texts. */
export interface PickTaskItem {
  id: string
  order_id: string
  order_display_id: number | null
  state: PickState
  placed_at: string
  age_hours: number
  line_count: number
  unit_count: number
  parcels: number
  city: string | null
}

export interface PickAllocation {
  id: string
  lot_id: string
  batch: string
  internal_batch: string | null
  zone: string | null
  quantity: number
  expires_on: string | null
  state: "allocated" | "dispatched" | "released" | "returned"
}

export interface PickLine {
  order_line_id: string
  title: string
  quantity: number
  allocations: PickAllocation[]
}

export interface PickTask extends Omit<PickTaskItem, "age_hours" | "line_count" | "unit_count" | "parcels" | "city"> {
  cancel_reason: string | null
  recipient: { name: string; phone: string | null; province: string | null; city: string | null; district: string | null; address: string | null } | null
  lines: PickLine[]
  parcels: Parcel[]
}

export interface ScannedLot {
  lot_id: string
  batch: string
  expires_on: string | null
  allocated: boolean
  order_line_ids: string[]
  open_quantity: number
}

export interface Parcel {
  id: string
  order_id: string
  order_display_id: number | null
  carrier: string
  tracking_number: string
  dispatched_at: string
  handed_over_at: string | null
  hand_over_kind: HandOverKind | null
  hand_over_evidence: string | null
}

export type ReturnReason = "no_reason" | "quality_fault" | "wrong_or_damaged" | "recall"
export type GoodsCondition = "intact" | "opened" | "damaged" | "spoiled"

export interface ReturnFinding {
  rule: string
  code: string
  clause: string
  outcome: "deny" | "notice"
  message: string
}

export interface ReturnItem {
  id: string
  display_id: number
  order_id: string
  order_display_id: number | null
  reason: ReturnReason
  kind: ReturnKind
  status: ReturnStatus
  resolution: Resolution | null
  requested_at: string
  due_at: string | null
  overdue: boolean
  refund_amount: string | null
}

export interface ReturnLine {
  order_line_id: string
  title: string | null
  quantity: number
  paid_total: string | null
  quantity_accepted: number | null
  refund_amount: string | null
  lots: { lot_id: string; batch: string; expires_on: string | null; quantity: number }[]
}

export interface ReturnDetail extends ReturnItem {
  description: string
  received_on: string | null
  last_day: string | null
  lines: ReturnLine[]
  photos: { id: string; url: string }[]
  findings: ReturnFinding[]
  history: { at: string; state: ReturnStatus; note: string | null }[]
  currency_code: string | null
}
