import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { Gap } from "../domain/gaps"
import { assessVariants } from "./assess-variants"
import { contentHash, type ProductContent } from "./product-content"
import type { ReviewRecord } from "../modules/labelling/review-records"

/** How far one variant is on its way to the shop. */
export interface VariantOverview {
  variant_id: string
  title: string | null
  active_version: number | null
  open: { version: number; status: string } | null
  complete: boolean
  gaps: Gap[]
}

export interface ProductOverview {
  id: string
  title: string
  thumbnail: string | null
  status: ProductContent["status"]
  /** A second person has seen title, texts and pictures as they are now. */
  reviewed: boolean
  on_hold_for_label: boolean
  variants: VariantOverview[]
}

/** What keeps each product from the shop, variant by variant; one query for all labels. */
export async function productOverviews(
  container: ServiceLocator,
  products: readonly ProductContent[],
  reviews: ReadonlyMap<string, ReviewRecord>
): Promise<ProductOverview[]> {
  const labels = await assessVariants(container, products.flatMap(({ variants }) => variants.map(({ id }) => id)))
  return products.map((product) => ({
    id: product.id,
    title: product.title,
    thumbnail: product.thumbnail,
    status: product.status,
    reviewed: reviews.get(product.id)?.approved_hash === contentHash(product),
    on_hold_for_label: reviews.get(product.id)?.on_hold_for_label ?? false,
    variants: product.variants.map(({ id, title }): VariantOverview => {
      const { approved, open, assessment } = labels.get(id)!
      return {
        variant_id: id,
        title,
        active_version: approved?.version ?? null,
        open: open && { version: open.version, status: open.status },
        complete: approved !== null && Boolean(assessment?.complete),
        gaps: assessment?.gaps ?? [],
      }
    }),
  }))
}

/** Something is missing: a label, an approval, or a field. */
export const hasGaps = ({ variants }: ProductOverview): boolean => variants.length === 0 || variants.some(({ complete }) => !complete)

/** A second person has something to decide. */
export const isWaiting = ({ status, variants }: ProductOverview): boolean =>
  status === "proposed" || variants.some(({ open }) => open?.status === "submitted")
