/** Events of the plugin, with their data. */
export const DeliveryEvents = {
  /** `{ id, order_id, fulfillment_id }` of a parcel that left. */
  PARCEL_DISPATCHED: "delivery.parcel-dispatched",
  /** `{ id, order_id }` of a parcel that came into the customer's hands. */
  HANDED_OVER: "delivery.handed-over",
  /** `{ order_id }`: the customer confirmed receipt. */
  RECEIPT_CONFIRMED: "delivery.receipt-confirmed",
} as const

export const ReturnRequestEvents = {
  /** `{ id, order_id }`. */
  REQUESTED: "return-request.requested",
  /** `{ id, order_id, status }` after every later change. */
  STATUS_CHANGED: "return-request.status-changed",
} as const
