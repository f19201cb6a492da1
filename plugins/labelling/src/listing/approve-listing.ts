import { shopNow } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { labellingError } from "../errors"
import { labellingService } from "./assess-variants"
import { contentHash, productContents, type ProductContent } from "./product-content"

/** The product, or `labelling.product_unknown`. */
export async function theProduct(container: ServiceLocator, id: string): Promise<ProductContent> {
  const [product] = await productContents(container, [id])
  if (!product) throw labellingError("product_unknown", { product_id: id })
  return product
}

/**
 * A second person puts a product on sale. `content_hash` says what that person saw; anything else is refused.
 * Throws `labelling.same_person`, `labelling.listing_changed`, and what the gate `product.publish` says.
 */
export async function approveListing(
  container: MedusaContainer,
  input: { product_id: string; content_hash?: string; actor_id: string }
): Promise<ProductContent> {
  const product = await theProduct(container, input.product_id)
  const hash = contentHash(product)
  if (input.content_hash && input.content_hash !== hash) throw labellingError("listing_changed")
  const service = labellingService(container)
  const review = (await service.reviewsOf([product.id])).get(product.id)
  // Written past every route: its author is nobody who could approve it.
  if (!review) await service.noteReviews([{ product_id: product.id, edited: { hash, by: "system", at: shopNow(container) } }])
  const seen = review?.approved_hash === hash
  if (!seen && review?.last_edited_by === input.actor_id) throw labellingError("same_person")
  await updateProductsWorkflow(container).run({ input: { selector: { id: product.id }, update: { status: "published" } } })
  const after = await theProduct(container, product.id)
  // An edit in between made this person the one who wrote last, or changed what was seen.
  if (after.status !== "published" || contentHash(after) !== hash) throw labellingError("listing_changed")
  return after
}
