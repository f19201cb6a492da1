import type { Actor } from "@anxin/compliance/contracts/access"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ReturnReason } from "@anxin/compliance/contracts/gates"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { Yuan } from "../../../domain/refund-amount"
import type { Resolution, ReturnKind, ReturnStatus } from "../../../domain/return-status"

/** What somebody found when the goods were back. */
export interface Inspection {
  lines: { order_line_id: string; quantity: number; condition: GoodsCondition }[]
  note: string | null
}

/** `intact`: the one-time seal is whole. Only intact goods may be refused a refund for none of these. */
export const GOODS_CONDITIONS = ["intact", "opened", "damaged", "spoiled"] as const
export type GoodsCondition = (typeof GOODS_CONDITIONS)[number]

/** A request as its table holds it. */
export interface ReturnRequestRow {
  id: string
  display_id: number
  order_id: string
  customer_id: string
  reason: ReturnReason
  kind: ReturnKind
  status: ReturnStatus
  description: string
  requested_at: Date
  received_on: CalendarDate | null
  last_day: CalendarDate | null
  findings: RuleFinding[]
  gate_decision_id: string
  decide_by: Date
  decided_by: string | null
  decided_at: Date | null
  resolution: Resolution | null
  inspection: Inspection | null
  goods_received_by: string | null
  goods_received_at: Date | null
  medusa_return_id: string | null
  refund_by: Date | null
  refund_amount: Yuan | null
  refund_freight: Yuan | null
  refunded_at: Date | null
}

export interface ReturnLineRow {
  id: string
  return_request_id: string
  order_line_id: string
  quantity: number
  quantity_accepted: number | null
  refund_amount: Yuan | null
}

export interface ReturnEventRow {
  return_request_id: string
  state: ReturnStatus
  note: string | null
  actor_type: Actor["type"]
  actor_id: string
  occurred_at: Date
}

export interface ReturnPhotoRow {
  id: string
  customer_id: string
  return_request_id: string | null
  file_id: string
  content_type: string
  keyed_hash: string
}

export interface ReturnRefundRow {
  id: string
  return_request_id: string
  amount: Yuan
  currency_code: string
  state: "started" | "done"
  requested_by: string
  started_at: Date
}

/** A request with everything that belongs to it. */
export interface ReturnFile extends ReturnRequestRow {
  lines: ReturnLineRow[]
  history: ReturnEventRow[]
  photos: ReturnPhotoRow[]
}
