import type { CalendarDate } from "./calendar"

/** What each gate is asked about. One evaluation may carry many subjects. */
export interface GateInput {
  /** A product is to become visible in the shop. */
  "product.publish": { product_ids: string[] }
  /** Goods of a receipt are to be posted as lots. */
  "goods.receive": {
    receipt_id: string
    supplier_id: string
    received_on: CalendarDate
    lines: GoodsReceiptSubject[]
  }
  /** A lot is to leave quarantine; `food_safety_officer` may, the receiver may not. */
  "lot.release": { lot_id: string; released_by: string }
  /** Goods are to be put into a cart. `cart_id` is absent when the cart is being created. */
  "cart.line": { cart_id?: string; lines: CartLineSubject[]; customer_id?: string }
  /** A payment session (its client secret) is to be handed out. */
  "payment.start": { cart_id: string; lines: CartLineSubject[]; customer_id?: string }
  /** A cart is to become an order. */
  "cart.complete": { cart_id: string; lines: CartLineSubject[]; customer_id?: string }
  /** Packed lots are to leave the warehouse. */
  "shipment.dispatch": { order_id: string; fulfillment_id?: string; lots: DispatchLotSubject[] }
  /** A shipment is to be closed as delivered. */
  "shipment.complete": { order_id: string; fulfillment_id: string }
  /** A customer asks to return something. */
  "return.request": {
    order_id: string
    customer_id: string
    reason: ReturnReason
    requested_at: Date
    lines: { order_line_id: string; quantity: number }[]
    /** Photos of the fault; absent while a customer only asks what would be possible. */
    photo_ids?: string[]
  }
  /** Money is to go back to the customer. */
  "refund.issue": { order_id: string; return_request_id: string; amount: string; currency_code: string; requested_by: string }
  /** A purchase order is to be sent to a supplier. */
  "supplier.order": { supplier_id: string }
  /** Personal data is to be shown in clear. */
  "pii.reveal": { subject_type: string; subject_id: string; fields: string[]; reason: string }
  /** Content is to go live. */
  "content.publish": { content_id: string }
}

/** A point in the shop's life where something may be refused. */
export type Gate = keyof GateInput

export interface GoodsReceiptSubject {
  line_id: string
  variant_id: string
  inventory_item_id: string
  quantity_accepted: number
  supplier_batch: string | null
  production_date: CalendarDate | null
  expires_on: CalendarDate | null
}

export interface CartLineSubject {
  line_id?: string
  variant_id: string
  quantity: number
}

export interface DispatchLotSubject {
  order_line_id: string
  lot_id: string
  quantity: number
}

export type ReturnReason = "no_reason" | "quality_fault" | "wrong_or_damaged" | "recall"
