import { actorOf, optionalPlainText, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { RESOLUTIONS } from "../../../../../domain/return-status"
import { answerReturn } from "../../../../../http/answer-return"
import { approveReturnRequestWorkflow } from "../../../../../workflows/return-request/workflows/decide"

const body = z.object({ resolution: z.enum(RESOLUTIONS).default("return_and_refund"), note: optionalPlainText(500) })

/** `POST /admin/return-requests/:id/approve`. Throws 409 `returns.wrong_status`, 403 `returns.refund_only_needs_fault`. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { resolution, note = null } = parseInput(body, req.body ?? {})
  await approveReturnRequestWorkflow(req.scope).run({
    input: { return_request_id: req.params.id!, resolution, note, actor: actorOf(req) },
  })
  await answerReturn(req, res)
}
