import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { labelQuery } from "../../../http/label-queries"
import { staffNames } from "../../../http/people"
import { variantRefs } from "../../../http/the-variant"
import { assessWith, labellingService, partiesOf } from "../../../listing/assess-variants"
import type { LabelRecord } from "../../../modules/labelling/label-record"

/** Label versions by status, those that wait longest first: the review queue is `?status=submitted`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, limit, offset } = parseInput(labelQuery, req.query)
  const [rows, count] = await labellingService(req.scope).listAndCountLabels(
    status ? { status } : {},
    { take: limit, skip: offset, order: { submitted_at: "ASC", created_at: "ASC" } }
  )
  const labels = rows as unknown as LabelRecord[]
  const [variants, parties, people] = await Promise.all([
    variantRefs(req.scope, labels.map((label) => label.variant_id)),
    partiesOf(req.scope, labels),
    staffNames(req.scope, labels.flatMap((label) => [...label.editors, label.submitted_by])),
  ])
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  res.json({
    labels: labels.map((label) => ({
      ...label,
      completeness: assessWith(label, parties),
      variant: byId.get(label.variant_id) ?? null,
    })),
    people,
    count,
    limit,
    offset,
  })
}
