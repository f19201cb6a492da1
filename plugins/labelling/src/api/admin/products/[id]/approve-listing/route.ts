import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingApproval } from "../../../../../http/label-input"
import { approveListing } from "../../../../../listing/approve-listing"

/** A second person puts the product on sale; refused when its gate denies or the person wrote it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { content_hash } = parseInput(listingApproval, req.body ?? {})
  const product = await approveListing(req.scope, { product_id: req.params.id!, content_hash, actor_id: actorOf(req).id })
  res.json({ product })
}
