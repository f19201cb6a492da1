import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerLabel } from "../../../../../http/answer-label"
import { labelDraft, toContent } from "../../../../../http/label-input"
import { theVariant } from "../../../../../http/the-variant"
import { labellingService } from "../../../../../listing/assess-variants"

/** The version in force, the open one, and what they lack. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabel(req, res)
}

/** Saves a draft, whole: 201 for a new version, 200 for the next revision of the draft that `revision` names. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { revision, ...content } = parseInput(labelDraft, req.body)
  const variant = await theVariant(req.scope, req.params.id!)
  const { id: actor_id } = actorOf(req)
  await labellingService(req.scope).saveDraft({
    variant_id: variant.id,
    product_id: variant.product_id,
    content: toContent(content),
    revision,
    actor_id,
  })
  await answerLabel(req, res, revision === undefined ? 201 : 200)
}
