import type { Actor } from "@anxin/compliance/contracts/access"
import type { ScannedLine } from "../../modules/delivery/sql/rows"

/** One parcel of a pick task is to leave. */
export interface DispatchParcelInput {
  pick_task_id: string
  carrier: string
  tracking_number: string
  /** Scanned lots in units of the inventory item. */
  lines: ScannedLine[]
  actor: Actor
  /** ISO time; defaults to now. The demo shop gives its past. */
  at?: string
}

/** What a dispatch will do, once everything agreed that it may. */
export interface DispatchPlan {
  order_id: string
  /** Units of order lines that Medusa fulfils. */
  items: { order_line_id: string; quantity: number }[]
  /** Whether the order waits for nothing after it. */
  last: boolean
  at: string
}
