import { actorOf, evaluateGate } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffNames } from "../../../../../http/people"
import { theProduct } from "../../../../../listing/approve-listing"
import { labellingService } from "../../../../../listing/assess-variants"
import { contentHash } from "../../../../../listing/product-content"
import { productOverviews } from "../../../../../listing/product-overview"

/** How a product stands: its review, the labels of its variants, and what the gate would say to publishing it now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product = await theProduct(req.scope, req.params.id!)
  const actor = actorOf(req)
  const [reviews, { outcome, findings }] = await Promise.all([
    labellingService(req.scope).reviewsOf([product.id]),
    evaluateGate(req.scope, "product.publish", { product_ids: [product.id] }, { actor, preview: true }),
  ])
  const review = reviews.get(product.id)
  const [overview] = await productOverviews(req.scope, [product], reviews)
  res.json({
    listing: {
      ...overview,
      content_hash: contentHash(product),
      last_edited_by: review?.last_edited_by ?? null,
      last_edited_at: review?.last_edited_at ?? null,
      approved_by: review?.approved_by ?? null,
      approved_at: review?.approved_at ?? null,
      may_be_listed: outcome === "allow",
      findings,
      people: await staffNames(req.scope, [review?.last_edited_by ?? null, review?.approved_by ?? null]),
    },
  })
}
