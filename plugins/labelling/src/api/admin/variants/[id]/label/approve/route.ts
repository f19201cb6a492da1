import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerLabel } from "../../../../../../http/answer-label"
import { approval } from "../../../../../../http/label-input"
import { theVariant } from "../../../../../../http/the-variant"
import { approveLabelWorkflow } from "../../../../../../workflows"

/** A second person puts the submitted version in force; `listing` says whether the product returned to the shop. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(approval, req.body)
  const variant = await theVariant(req.scope, req.params.id!)
  const { result } = await approveLabelWorkflow(req.scope).run({
    input: { ...input, variant_id: variant.id, actor_id: actorOf(req).id },
  })
  await answerLabel(req, res, 200, { listing: result.listing })
}
