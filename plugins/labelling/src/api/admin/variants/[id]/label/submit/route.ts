import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerLabel } from "../../../../../../http/answer-label"
import { submission } from "../../../../../../http/label-input"
import { theVariant } from "../../../../../../http/the-variant"
import { submitLabelWorkflow } from "../../../../../../workflows"

/** Hands the draft in for review. A product on sale leaves the shop until a second person has decided. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { revision } = parseInput(submission, req.body)
  const variant = await theVariant(req.scope, req.params.id!)
  await submitLabelWorkflow(req.scope).run({ input: { variant_id: variant.id, revision, actor_id: actorOf(req).id } })
  await answerLabel(req, res)
}
