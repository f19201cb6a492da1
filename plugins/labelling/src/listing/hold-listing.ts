import { isCodedError } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ReviewRecord } from "../modules/labelling/review-records"
import { labellingService } from "./assess-variants"
import { contentHash, productContents } from "./product-content"
import { setStatus } from "./settle-listings"

/** How a product stands after one of its labels was handed in or decided. */
export interface ListingState {
  status: string
  /** Why it did not return to the shop. */
  findings: RuleFinding[]
}

export interface Held {
  product_id: string
  before: ReviewRecord[]
}

/** Takes a published product off sale while a label version waits for its second person; others stay as they are. */
export async function holdListing(container: ServiceLocator, productId: string): Promise<Held | undefined> {
  const [product] = await productContents(container, [productId])
  if (product?.status !== "published") return undefined
  await setStatus(container, productId, "proposed")
  const before = await labellingService(container).noteReviews([{ product_id: productId, on_hold_for_label: true, listed: false }])
  return { product_id: productId, before }
}

/** Mirror of `holdListing`. */
export async function releaseListing(container: ServiceLocator, held: Held): Promise<void> {
  await setStatus(container, held.product_id, "published")
  await labellingService(container).restoreReviews([held.product_id], held.before)
}

async function publish(container: MedusaContainer, productId: string): Promise<RuleFinding[]> {
  try {
    await updateProductsWorkflow(container).run({ input: { selector: { id: productId }, update: { status: "published" } } })
    return []
  } catch (error) {
    // The label is decided all the same; the product waits for whatever the gate misses.
    if (isCodedError(error) && error.findings) return error.findings
    throw error
  }
}

/**
 * Puts a product back on sale that only waited for a label, once none of its labels waits any more. Texts that
 * were changed meanwhile keep it in review: whoever decided on a label has not looked at them.
 */
export async function resumeListing(container: MedusaContainer, productId: string): Promise<ListingState | null> {
  const service = labellingService(container)
  const [[product], reviews, waiting] = await Promise.all([
    productContents(container, [productId]),
    service.reviewsOf([productId]),
    service.labelRecords({ product_id: productId, status: "submitted" }),
  ])
  if (!product) return null
  const review = reviews.get(productId)
  const resumes =
    review?.on_hold_for_label && product.status === "proposed" && !waiting.length && review.approved_hash === contentHash(product)
  const findings = resumes ? await publish(container, productId) : []
  const [after] = await productContents(container, [productId])
  return { status: after?.status ?? product.status, findings }
}
