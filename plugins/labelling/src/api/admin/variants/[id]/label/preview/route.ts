import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { labelContent, toContent } from "../../../../../../http/label-input"
import { theVariant } from "../../../../../../http/the-variant"
import { assessWith, partiesOf } from "../../../../../../listing/assess-variants"
import { publicLabel } from "../../../../../../listing/public-label"

/** What a label would lack and look like, without saving: `{ completeness, label, supplier, producer }`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const content = toContent(parseInput(labelContent, req.body))
  await theVariant(req.scope, req.params.id!)
  const parties = await partiesOf(req.scope, [content])
  res.json({
    completeness: assessWith(content, parties),
    label: publicLabel({ ...content, id: "", version: 0 }),
    supplier: parties.get(content.supplier_id ?? "") ?? null,
    producer: parties.get(content.producer_id ?? "") ?? null,
  })
}
