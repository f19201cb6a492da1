import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerLabel } from "../../../../../../http/answer-label"
import { rejection } from "../../../../../../http/label-input"
import { theVariant } from "../../../../../../http/the-variant"
import { rejectLabelWorkflow } from "../../../../../../workflows"

/** Refuses the submitted version with a reason; the one in force stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(rejection, req.body)
  const variant = await theVariant(req.scope, req.params.id!)
  const { result } = await rejectLabelWorkflow(req.scope).run({
    input: { ...input, variant_id: variant.id, actor_id: actorOf(req).id },
  })
  await answerLabel(req, res, 200, { listing: result.listing })
}
