import { allow, closed } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Orders, money and what comes after the sale. */
export const orderRoutes = [
  // The order page of the dashboard reads returns, claims and exchanges too.
  ...allow("order.read", `
    GET /admin/orders
    GET /admin/orders/:id
    GET /admin/orders/:id/changes
    GET /admin/orders/:id/line-items
    GET /admin/orders/:id/preview
    GET /admin/orders/:id/shipping-options
    GET /admin/returns
    GET /admin/returns/:id
    GET /admin/claims
    GET /admin/claims/:id
    GET /admin/exchanges
    GET /admin/exchanges/:id
  `),
  ...allow("order.write", `
    POST /admin/orders/:id
    POST /admin/orders/:id/archive
    POST /admin/orders/:id/complete
  `),
  ...allow("order.cancel", `
    POST /admin/orders/:id/cancel
  `),
  ...allow("payment.read", `
    GET /admin/payments
    GET /admin/payments/:id
    GET /admin/payments/payment-providers
  `),
  ...allow("payment.capture", `
    POST /admin/payments/:id/capture
  `),
  ...allow("reason.read", `
    GET /admin/refund-reasons
    GET /admin/refund-reasons/:id
    GET /admin/return-reasons
    GET /admin/return-reasons/:id
  `),
  ...allow("reason.write", `
    POST /admin/refund-reasons
    POST /admin/refund-reasons/:id
    DELETE /admin/refund-reasons/:id
    POST /admin/return-reasons
    POST /admin/return-reasons/:id
    DELETE /admin/return-reasons/:id
  `),
]

/** What no gate covers, or what would place, change, pay or ship an order around the gates. */
export const closedOrderRoutes = [
  ...closed(INSTEAD.fulfilment, `
    POST /admin/orders/:id/fulfillments
    POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel
    POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered
    POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments
    POST /admin/fulfillments
    POST /admin/fulfillments/:id/cancel
    POST /admin/fulfillments/:id/shipment
  `),
  ...closed(INSTEAD.refunds, `
    POST /admin/payments/:id/refund
  `),
  ...closed(INSTEAD.payments, `
    POST /admin/payment-collections
    DELETE /admin/payment-collections/:id
    POST /admin/payment-collections/:id/mark-as-paid
    POST /admin/payment-collections/:id/payment-sessions
    POST /admin/orders/:id/payment-sessions/authorize
  `),
  ...closed(INSTEAD.credit_lines, `
    POST /admin/orders/:id/credit-lines
  `),
  ...closed(INSTEAD.transfers, `
    POST /admin/orders/:id/transfer
    POST /admin/orders/:id/transfer/cancel
    POST /admin/orders/:id/transfer/guest
  `),
  ...closed(INSTEAD.personal_exports, `
    POST /admin/orders/export
  `),
  ...closed(INSTEAD.reservations, `
    POST /admin/reservations
    POST /admin/reservations/:id
    DELETE /admin/reservations/:id
  `),
  ...closed(INSTEAD.order_edits, `
    POST /admin/order-changes/:id
    POST /admin/order-edits
    DELETE /admin/order-edits/:id
    POST /admin/order-edits/:id/confirm
    POST /admin/order-edits/:id/items
    POST /admin/order-edits/:id/items/:action_id
    DELETE /admin/order-edits/:id/items/:action_id
    POST /admin/order-edits/:id/items/item/:item_id
    POST /admin/order-edits/:id/request
    POST /admin/order-edits/:id/shipping-method
    POST /admin/order-edits/:id/shipping-method/:action_id
    DELETE /admin/order-edits/:id/shipping-method/:action_id
  `),
  ...closed(INSTEAD.draft_orders, `
    GET /admin/draft-orders
    POST /admin/draft-orders
    GET /admin/draft-orders/:id
    POST /admin/draft-orders/:id
    DELETE /admin/draft-orders/:id
    POST /admin/draft-orders/:id/convert-to-order
    POST /admin/draft-orders/:id/edit
    DELETE /admin/draft-orders/:id/edit
    POST /admin/draft-orders/:id/edit/confirm
    POST /admin/draft-orders/:id/edit/items
    POST /admin/draft-orders/:id/edit/items/:action_id
    DELETE /admin/draft-orders/:id/edit/items/:action_id
    POST /admin/draft-orders/:id/edit/items/item/:item_id
    POST /admin/draft-orders/:id/edit/promotions
    DELETE /admin/draft-orders/:id/edit/promotions
    POST /admin/draft-orders/:id/edit/request
    POST /admin/draft-orders/:id/edit/shipping-methods
    POST /admin/draft-orders/:id/edit/shipping-methods/:action_id
    DELETE /admin/draft-orders/:id/edit/shipping-methods/:action_id
    POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id
    DELETE /admin/draft-orders/:id/edit/shipping-methods/method/:method_id
  `),
]
