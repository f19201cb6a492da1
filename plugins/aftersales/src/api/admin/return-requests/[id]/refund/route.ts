import { actorOf, both, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { answerReturn } from "../../../../../http/answer-return"
import { refundReturnOnce } from "../../../../../workflows/return-request/refund-return-once"

const body = z.object({
  amount: z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, both("须为金额，如 12.50", "an amount such as 12.50")).optional(),
})

/**
 * `POST /admin/return-requests/:id/refund`: the amount that is due goes back the way it came, once. `amount` is what the
 * person saw and confirmed. Throws 422 of the gate, 409 `returns.amount_mismatch`, `returns.refund_in_progress`.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { amount } = parseInput(body, req.body ?? {})
  await refundReturnOnce(req.scope, { return_request_id: req.params.id!, confirmed_amount: amount, actor: actorOf(req) })
  await answerReturn(req, res)
}
