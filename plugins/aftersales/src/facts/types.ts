import type { PerishableSubject } from "../domain/perishable"
import type { Yuan } from "../domain/refund-amount"
import type { Resolution, ReturnStatus } from "../domain/return-status"
import type { PickState } from "../domain/delivery-state"

/** One line of the order as it was bought, with what arrived of it. */
export interface ReceivedLine {
  title: string
  /** Frozen on the line when it was bought. */
  made_to_order: boolean
  variant_id: string | null
  quantity_received: number
  /** Units that other requests claim. */
  quantity_claimed: number
}

export interface OrderReceiptFact {
  customer_id: string | null
  cancelled: boolean
  /** Hand-over of the last parcel of a wholly dispatched order. */
  handed_over_at: Date | null
  confirmed_at: Date | null
  lines: Map<string, ReceivedLine>
}

export interface DispatchOrderFact {
  cancelled: boolean
  /** The payment was authorised or captured. */
  paid: boolean
  pick_state: PickState | null
}

export interface RefundCaseFact {
  status: ReturnStatus
  resolution: Resolution | null
  refund_amount: Yuan | null
  refund_by: Date | null
  /** What the order's payments took and have not given back. */
  payments_left: Yuan
}

declare module "@anxin/compliance/contracts/facts" {
  interface Facts {
    /** What of an order arrived and when; nothing for an order that does not exist. */
    order_receipt: OrderReceiptFact | null
    /** What decides whether goods are perishable, by order line; a line without a label is absent. */
    return_labels: Map<string, PerishableSubject>
    /** Which of the named photos exist, are the customer's and are free. */
    return_photos: Set<string>
    dispatch_order: DispatchOrderFact | null
    refund_case: RefundCaseFact | null
  }
}
