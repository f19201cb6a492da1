import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { isPositive, minus, splitOverPayments, sumOf, type Yuan } from "../../../domain/refund-amount"
import { returnError } from "../../../errors/return-errors"
import { orderPayments } from "../../../facts/payments"
import { leftOf } from "../../../facts/refund-case"
import { returnsOf } from "../../services"
import type { AllowedRefund, RefundReturnInput } from "./enforce-refund"

/** Marks Medusa's refunds as this request's, so that a refund that was interrupted is not made twice. */
const noteOf = (requestId: string) => `return_request:${requestId}`

/** What of this request's refund has been paid back already. */
async function paidBack(container: MedusaContainer, orderId: string, requestId: string): Promise<Yuan> {
  const payments = await orderPayments(container, orderId)
  const mine = payments.flatMap((payment) => payment.refunds.filter((refund) => refund.note === noteOf(requestId)))
  return sumOf(mine.map((refund) => refund.amount))
}

/** Sends what is still open back over the payments it came by; a payment that is only authorised is captured first. */
async function payOpen(container: MedusaContainer, refund: AllowedRefund, requestId: string, by: string): Promise<void> {
  const open = minus(refund.amount, await paidBack(container, refund.order_id, requestId))
  if (!isPositive(open)) return
  const payments = await orderPayments(container, refund.order_id)
  const parts = splitOverPayments(open, payments.map((payment) => ({ payment_id: payment.id, left: leftOf(payment) })))
  if (!parts) throw returnError("refund_exceeds_payment", { due: refund.amount })
  for (const { payment_id, amount } of parts) {
    const payment = payments.find((one) => one.id === payment_id)!
    if (!isPositive(payment.captured)) await capturePaymentWorkflow(container).run({ input: { payment_id } })
    // Medusa's amount is decimal yuan; its BigNumber reads the text exactly.
    await refundPaymentWorkflow(container).run({
      input: { payment_id, amount: amount as never, created_by: by, note: noteOf(requestId) },
    })
  }
}

/**
 * Pays a refund back once: claimed before money moves, found again by its note when a process died after. Money that
 * went out is not taken back; what can be undone is a claim of which none moved.
 */
export const payBackStep = createStep(
  "pay-back",
  async ({ input, refund }: { input: RefundReturnInput; refund: AllowedRefund }, { container }) => {
    const service = returnsOf(container)
    const requestId = input.return_request_id
    const claim = await service.claimRefund({
      return_request_id: requestId,
      amount: refund.amount,
      currency_code: refund.currency_code,
      by: input.actor.id,
      at: new Date(refund.at),
    })
    if (claim.state !== "done") {
      try {
        await payOpen(container, refund, requestId, input.actor.id)
      } catch (error) {
        const moved = isPositive(await paidBack(container, refund.order_id, requestId))
        await (moved ? service.yieldRefund(claim.id) : service.dropRefund(claim.id))
        throw error
      }
    }
    return new StepResponse(claim.id, claim.id)
  },
  async (id, { container }) => {
    // The money is out; whoever tries again finds it and only finishes.
    if (id) await returnsOf(container).yieldRefund(id)
  }
)
