import { defineRule, type Finding } from "@anxin/compliance"
import type {} from "../facts/types"
import { isPositive, minus, sameAmount } from "../domain/refund-amount"
import type { RefundCaseFact } from "../facts/types"
import { CLAUSE, PAGE, text } from "./return-texts"

const deny = (code: string, zh: string, en: string): Finding => ({ outcome: "deny", code, message: text(zh, en) })

/** Approved, and the goods are back unless they need not come back. */
function isDue({ status, resolution }: RefundCaseFact): boolean {
  return resolution === "refund_without_return" ? status === "approved" : status === "goods_received"
}

/** Money goes back for a request that somebody approved, once, in exactly the amount that follows from it. */
export const refundOfApprovedReturn = defineRule({
  id: "aftersales.refund_of_approved_return",
  gates: ["refund.issue"],
  rulebook: ["R25", "R28"],
  clause: CLAUSE.no_reason,
  title: text("退款须对应已批准的退货，且金额相符", "A refund belongs to an approved return, in its exact amount"),
  facts: ["refund_case"],
  test: "test/http/returns/refund.spec.ts",
  page: PAGE.returns,
  check({ input, facts: { refund_case: refund }, at }) {
    if (!refund || !isDue(refund)) {
      return [deny("returns.refund_not_due", "该申请尚未批准或商品尚未收到，不能退款", "Not approved, or the goods are not back yet")]
    }
    if (!refund.refund_amount || !sameAmount(refund.refund_amount, input.amount) || !isPositive(input.amount)) {
      return [deny("returns.refund_amount_differs", "退款金额与应退金额不符", "The amount is not the one that is due")]
    }
    if (isPositive(minus(input.amount, refund.payments_left))) {
      return [deny("returns.refund_exceeds_payment", "退款金额超过订单可退余额", "More than the order's payments still hold")]
    }
    if (!refund.refund_by || at <= refund.refund_by) return []
    const message = text("退款已超过法定期限", "The refund is later than the law allows")
    return [{ outcome: "notice", code: "returns.refund_overdue", message, details: { refund_by: refund.refund_by.toISOString() } }]
  },
})
