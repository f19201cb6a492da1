import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productQuery } from "../../../../http/label-queries"
import { labellingService } from "../../../../listing/assess-variants"
import { allProductContents } from "../../../../listing/product-content"
import { hasGaps, isWaiting, productOverviews, type ProductOverview } from "../../../../listing/product-overview"

const WANTED: Record<"all" | "gaps" | "waiting" | "complete", (product: ProductOverview) => boolean> = {
  all: () => true,
  gaps: hasGaps,
  waiting: isWaiting,
  complete: (product) => !hasGaps(product),
}

/** Products with what each variant's label lacks, by title; `state` picks those with gaps or waiting for a person. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, q, limit, offset } = parseInput(productQuery, req.query)
  const products = await allProductContents(req.scope, q)
  const reviews = await labellingService(req.scope).reviewsOf(products.map(({ id }) => id))
  const all = await productOverviews(req.scope, products, reviews)
  const counts = Object.fromEntries(Object.entries(WANTED).map(([key, wanted]) => [key, all.filter(wanted).length]))
  const found = all.filter(WANTED[state])
  res.json({ products: found.slice(offset, offset + limit), count: found.length, counts, limit, offset })
}
