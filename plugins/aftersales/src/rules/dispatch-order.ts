import { defineRule } from "@anxin/compliance"
import type {} from "../facts/types"
import { PAGE, text } from "./return-texts"

/** Goods leave for orders that are paid and not cancelled, by way of their pick task. */
export const dispatchOfPaidOrder = defineRule({
  id: "aftersales.dispatch_of_paid_order",
  gates: ["shipment.dispatch"],
  rulebook: ["R33", "R34"],
  clause: "D12；D7",
  title: text("只为已付款、未取消的订单出库", "Goods leave for paid orders that are not cancelled"),
  facts: ["dispatch_order"],
  test: "test/http/orders/dispatch.spec.ts",
  page: PAGE.picks,
  check({ facts: { dispatch_order: order } }) {
    if (!order || order.pick_state === null) {
      return [{ outcome: "deny", code: "delivery.no_pick_task", message: text("该订单没有拣货任务", "This order has no pick task") }]
    }
    if (order.cancelled || order.pick_state === "cancelled") {
      return [{ outcome: "deny", code: "delivery.order_cancelled", message: text("订单已取消，不得出库", "The order is cancelled") }]
    }
    if (order.paid) return []
    return [{ outcome: "deny", code: "delivery.order_unpaid", message: text("订单尚未付款，不得出库", "The order is not paid") }]
  },
})
