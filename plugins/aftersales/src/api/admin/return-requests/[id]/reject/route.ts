import { actorOf, parseInput, plainText } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { answerReturn } from "../../../../../http/answer-return"
import { rejectReturnRequestWorkflow } from "../../../../../workflows/return-request/workflows/decide"

const body = z.object({ reason: plainText(500) })

/** `POST /admin/return-requests/:id/reject`: with a reason that the customer reads. Throws 403 `returns.no_reason_not_rejectable`. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { reason: note } = parseInput(body, req.body ?? {})
  await rejectReturnRequestWorkflow(req.scope).run({ input: { return_request_id: req.params.id!, note, actor: actorOf(req) } })
  await answerReturn(req, res)
}
