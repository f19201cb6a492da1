import type { DeliveryState, OrderSummary } from "../backend/orders"

/** How far an order is, from what Medusa's list tells; the order's own page asks for the delivery itself. */
export function stateOfOrder({ status, fulfillment_status }: Pick<OrderSummary, "status" | "fulfillment_status">): DeliveryState {
  if (status === "canceled" || fulfillment_status === "canceled") return "cancelled"
  switch (fulfillment_status) {
    case "delivered":
      return "handed_over"
    case "shipped":
    case "partially_shipped":
    case "partially_delivered":
      return "shipped"
    case "fulfilled":
    case "partially_fulfilled":
      return "picking"
    default:
      return "paid"
  }
}
