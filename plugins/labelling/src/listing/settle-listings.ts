import { Modules } from "@medusajs/framework/utils"
import { currentActor, enforceGate, evaluateGate, shopNow } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { ReviewNote, ReviewRecord } from "../modules/labelling/review-records"
import { labellingError } from "../errors"
import { isListingApprover } from "./approvers"
import { labellingService } from "./assess-variants"
import { nobodyWaits } from "./import-context"
import { contentHash, productContents, type ProductContent } from "./product-content"
import { tellRefused } from "./tell-refused"

/** What was just written: new products, products, or variants of products. */
export type Written = "products_created" | "products_updated" | "variants_created" | "variants_updated"

interface Listing {
  product: ProductContent
  hash: string
  review: ReviewRecord | undefined
  /** This write changed what the shop says about the product. */
  changed: boolean
}

/** What `unsettleListings` needs to put reviews back. */
export interface Settlement {
  product_ids: string[]
  before: ReviewRecord[]
}

interface ProductModule {
  updateProducts(id: string, data: { status: ProductContent["status"] }): Promise<unknown>
}

/** Writes the status below the workflows, which would ask the gate again from within the gate. */
export const setStatus = (container: ServiceLocator, id: string, status: ProductContent["status"]) =>
  container.resolve<ProductModule>(Modules.PRODUCT).updateProducts(id, { status })

async function listingsOf(container: ServiceLocator, ids: readonly string[]): Promise<Listing[]> {
  const products = await productContents(container, ids)
  const reviews = await labellingService(container).reviewsOf(products.map(({ id }) => id))
  return products.map((product) => {
    const hash = contentHash(product)
    const review = reviews.get(product.id)
    return { product, hash, review, changed: review?.content_hash !== hash }
  })
}

/** Stock control is not up for choice: lots stand behind every pack. */
function demandManagedStock(listings: readonly Listing[]): void {
  if (nobodyWaits()) return
  const bad = listings.flatMap(({ product }) => product.variants).filter((one) => !one.manage_inventory || one.allow_backorder)
  if (bad.length) throw labellingError("stock_must_be_managed", { variant_ids: bad.map(({ id }) => id) })
}

interface Refused {
  listing: Listing
  findings: RuleFinding[]
}

/** Asks the gate. Denials throw, except where nobody waits for the answer: there they are told apart. */
async function askGate(container: ServiceLocator, listings: Listing[], actor: Actor): Promise<Refused[]> {
  if (!nobodyWaits()) {
    if (listings.length) {
      await enforceGate(container, "product.publish", { product_ids: listings.map(({ product }) => product.id) }, { actor })
    }
    return []
  }
  const refused: Refused[] = []
  for (const listing of listings) {
    const decision = await evaluateGate(container, "product.publish", { product_ids: [listing.product.id] }, { actor })
    if (decision.outcome === "deny") refused.push({ listing, findings: decision.findings })
  }
  return refused
}

/** Published before, changed now: it leaves the shop until a second person has seen the change. */
const leavesForReview = (written: Written) => (listing: Listing) =>
  Boolean(listing.review?.listed) && listing.changed && written !== "variants_created"

const editorOf = ({ changed, review }: Listing, actor: Actor): string => (changed ? actor.id : review!.last_edited_by)

/**
 * Called after every write of products or variants, by whatever route, and decides what is on sale: stock must
 * be managed; what stays published passes the gate `product.publish` (a denial throws, and the write is rolled
 * back); what was changed, or was never seen by a second person who may admit products, becomes `proposed`.
 * Inside an import refused products become drafts and people are told. Answers what `unsettleListings` needs.
 */
export async function settleListings(container: ServiceLocator, productIds: readonly string[], written: Written): Promise<Settlement> {
  const [actor, at] = [currentActor(), shopNow(container)]
  const listings = await listingsOf(container, productIds)
  demandManagedStock(listings)
  const published = listings.filter(({ product }) => product.status === "published")
  const leaving = published.filter(leavesForReview(written))
  const staying = published.filter((listing) => !leaving.includes(listing))
  const refused = await askGate(container, staying, actor)
  const passed = staying.filter((listing) => !refused.some((one) => one.listing === listing))
  const approver = passed.some(({ hash, review }) => review?.approved_hash !== hash) && (await isListingApprover(container, actor))
  const seen = ({ review, hash }: Listing) => review?.approved_hash === hash
  const second = (listing: Listing) => approver && editorOf(listing, actor) !== actor.id
  const listed = passed.filter((listing) => seen(listing) || second(listing))
  const unseen = passed.filter((listing) => !listed.includes(listing))

  for (const { product } of [...leaving, ...unseen]) await setStatus(container, product.id, "proposed")
  for (const { listing } of refused) await setStatus(container, listing.product.id, "draft")
  const notes = listings.map((listing): ReviewNote => {
    const isListed = listed.includes(listing)
    return {
      product_id: listing.product.id,
      listed: isListed,
      ...(listing.changed ? { edited: { hash: listing.hash, by: actor.id, at } } : {}),
      ...(isListed && !seen(listing) ? { approved: { hash: listing.hash, by: actor.id, at } } : {}),
      ...(isListed || listing.changed ? { on_hold_for_label: false } : {}),
    }
  })
  const before = await labellingService(container).noteReviews(notes)
  for (const one of refused) await tellRefused(container, one.listing.product, one.findings)
  return { product_ids: listings.map(({ product }) => product.id), before }
}

/** Mirror of `settleListings` for reviews; the workflow itself puts the products back. */
export async function unsettleListings(container: ServiceLocator, settlement: Settlement | undefined): Promise<void> {
  if (settlement) await labellingService(container).restoreReviews(settlement.product_ids, settlement.before)
}
