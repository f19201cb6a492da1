import type { HandOverKind, PickState } from "../../../domain/delivery-state"

/** A pick task as its table holds it. */
export interface PickTaskRow {
  id: string
  order_id: string
  customer_id: string
  state: PickState
  placed_at: Date
  started_by: string | null
  started_at: Date | null
  dispatched_at: Date | null
  cancelled_at: Date | null
  cancel_reason: string | null
}

/** Scanned packs of a lot, in units of the inventory item. */
export interface ScannedLine {
  order_line_id: string
  lot_id: string
  quantity: number
}

/** The same in units of the order line. */
export interface ParcelItem {
  order_line_id: string
  quantity: number
}

/** A parcel as its table holds it. */
export interface ParcelRow {
  id: string
  pick_task_id: string
  order_id: string
  state: "packing" | "dispatched"
  carrier: string
  tracking_number: string
  scanned: ScannedLine[]
  items: ParcelItem[]
  fulfillment_id: string | null
  dispatched_by: string
  dispatched_at: Date
  handed_over_at: Date | null
  hand_over_kind: HandOverKind | null
  hand_over_evidence: string | null
  hand_over_recorded_by: string | null
  created_at: Date
}

/** Everything about the way of one order. */
export interface OrderDelivery {
  task: PickTaskRow | null
  parcels: ParcelRow[]
  confirmed_at: Date | null
}
