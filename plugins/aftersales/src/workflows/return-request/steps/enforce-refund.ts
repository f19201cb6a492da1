import { enforceGate } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sameAmount, type Yuan } from "../../../domain/refund-amount"
import { returnError } from "../../../errors/return-errors"
import { orderTotals } from "../../../facts/order-totals"
import { momentOf } from "../../moment"
import { returnsOf } from "../../services"

export interface RefundReturnInput {
  return_request_id: string
  /** The amount that a person saw and confirmed; the one that is due is refunded, or none. */
  confirmed_amount?: Yuan
  actor: Actor
  at?: string
}

export interface AllowedRefund {
  order_id: string
  amount: Yuan
  currency_code: string
  at: string
}

/** Gate `refund.issue`, with the amount that follows from the request. Throws `returns.amount_mismatch`. */
export const enforceRefundStep = createStep("enforce-refund", async (input: RefundReturnInput, { container }) => {
  const file = await returnsOf(container).requestFile(input.return_request_id)
  const amount = file.refund_amount ?? "0.00"
  if (input.confirmed_amount !== undefined && file.refund_amount && !sameAmount(input.confirmed_amount, amount)) {
    throw returnError("amount_mismatch", { due: amount })
  }
  const totals = await orderTotals(container, file.order_id)
  const currency_code = totals?.currency_code ?? "cny"
  const at = momentOf(container, input.at)
  await enforceGate(
    container,
    "refund.issue",
    { order_id: file.order_id, return_request_id: file.id, amount, currency_code, requested_by: input.actor.id },
    { actor: input.actor, at }
  )
  const allowed: AllowedRefund = { order_id: file.order_id, amount, currency_code, at: at.toISOString() }
  return new StepResponse(allowed)
})
