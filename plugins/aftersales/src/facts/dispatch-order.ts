import { defineFactProvider } from "@anxin/compliance"
import { DELIVERY_MODULE } from "../modules/delivery"
import type DeliveryModuleService from "../modules/delivery/service"
import { boughtOrder } from "./order-lines"
import { orderPayments } from "./payments"
import type {} from "./types"

export const dispatchOrderProvider = defineFactProvider({
  name: "dispatch_order",
  async load({ container, input }) {
    if (!("order_id" in input)) return null
    const { order_id } = input
    const [order, payments, deliveries] = await Promise.all([
      boughtOrder(container, order_id),
      orderPayments(container, order_id),
      container.resolve<DeliveryModuleService>(DELIVERY_MODULE).deliveriesOf([order_id]),
    ])
    if (!order) return null
    return {
      cancelled: order.canceled_at !== null || order.status === "canceled",
      // A payment exists once its session was authorised; before that there is only the session.
      paid: payments.length > 0,
      pick_state: deliveries.get(order_id)?.task?.state ?? null,
    }
  },
})
