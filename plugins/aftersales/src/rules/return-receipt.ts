import { defineRule } from "@anxin/compliance"
import type {} from "../facts/types"
import { CLAUSE, PAGE, text } from "./return-texts"

/** Only what the customer bought and received can come back. */
export const returnOfReceivedGoods = defineRule({
  id: "aftersales.return_of_received_goods",
  gates: ["return.request"],
  rulebook: ["R23", "R34"],
  clause: CLAUSE.received,
  title: text("退货的商品须已送达", "Goods have to be handed over before they are returned"),
  facts: ["order_receipt"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check({ input, facts: { order_receipt: order } }) {
    if (!order || order.customer_id !== input.customer_id) {
      return [{ outcome: "deny", code: "returns.order_not_yours", message: text("找不到该订单", "The order was not found") }]
    }
    return input.lines.flatMap(({ order_line_id }) => {
      const line = order.lines.get(order_line_id)
      if (!line) {
        const message = text("所选商品不属于该订单", "A chosen line is not of this order")
        return [{ outcome: "deny" as const, code: "returns.line_not_in_order", message, details: { order_line_id } }]
      }
      if (line.quantity_received > 0) return []
      const message = text(`“${line.title}”尚未送达，收货后可以申请`, `${line.title} has not been handed over yet; ask once it has`)
      return [{ outcome: "deny" as const, code: "returns.not_received", message, details: { order_line_id } }]
    })
  },
})

/** Nobody returns more than arrived; what another request claims does not count twice. */
export const returnWithinQuantity = defineRule({
  id: "aftersales.return_within_quantity",
  gates: ["return.request"],
  rulebook: ["R23"],
  clause: CLAUSE.quantity,
  title: text("退货数量不超过收到且未申请的数量", "No more units than were received and not yet asked for"),
  facts: ["order_receipt"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check({ input, facts: { order_receipt: order } }) {
    return input.lines.flatMap(({ order_line_id, quantity }) => {
      const line = order?.lines.get(order_line_id)
      if (!line || line.quantity_received === 0) return []
      const returnable = Math.max(0, line.quantity_received - line.quantity_claimed)
      if (quantity <= returnable) return []
      const message = text(`“${line.title}”最多还可申请 ${returnable} 件`, `At most ${returnable} of ${line.title} can still be asked for`)
      return [{ outcome: "deny" as const, code: "returns.quantity_exceeds", message, details: { order_line_id, returnable, quantity } }]
    })
  },
})
