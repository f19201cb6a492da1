import { actorOf, optionalPlainText, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { answerReturn } from "../../../../../http/answer-return"
import { GOODS_CONDITIONS } from "../../../../../modules/return-request/sql/rows"
import { receiveReturnedGoodsWorkflow } from "../../../../../workflows/return-request/workflows/receive-goods"

const LINES_MAX = 100

const body = z.object({
  outcome: z.enum(["accepted", "refused_not_intact"]).default("accepted"),
  to: z.enum(["quarantine", "disposal"]).default("quarantine"),
  note: optionalPlainText(500),
  lines: z
    .array(
      z.object({
        order_line_id: z.string().min(1).max(100),
        quantity: z.number().int().min(0).max(10_000),
        condition: z.enum(GOODS_CONDITIONS),
      })
    )
    .min(1)
    .max(LINES_MAX),
})

/** `POST /admin/return-requests/:id/receive`: what came back, in which condition, and where it goes; never to saleable stock. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { note = null, ...input } = parseInput(body, req.body ?? {})
  await receiveReturnedGoodsWorkflow(req.scope).run({
    input: { return_request_id: req.params.id!, ...input, note, actor: actorOf(req) },
  })
  await answerReturn(req, res)
}
