import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { unlistedNow, type Unlisted } from "./unlisted"
import { withoutUnlisted } from "./without-unlisted"

type Filters = Record<string, unknown>

interface ShelfRequest extends MedusaRequest {
  anxin_unlisted?: Unlisted
}

/** Once for each request, whatever number of these middlewares it passes. */
async function unlistedOf(req: ShelfRequest): Promise<Unlisted> {
  return (req.anxin_unlisted ??= await unlistedNow(req.scope))
}

/** Adds "and not one of these" to whatever the shopper asked for. */
function excludeIds(filters: Filters, field: string, ids: ReadonlySet<string>): void {
  if (!ids.size) return
  const former = Array.isArray(filters.$and) ? (filters.$and as Filters[]) : []
  filters.$and = [...former, { [field]: { $nin: [...ids] } }]
}

/** GET /store/products, before it reads: pages and counts know nothing of what lapsed. */
export async function excludeProducts(req: ShelfRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  excludeIds(req.filterableFields as Filters, "id", (await unlistedOf(req)).products)
  next()
}

/** GET /store/product-variants, likewise. */
export async function excludeVariants(req: ShelfRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  excludeIds(req.filterableFields as Filters, "product_id", (await unlistedOf(req)).products)
  next()
}

/** GET /store/products/:id and /store/product-variants/:id: excluded as in a list, so that core itself answers 404. */
export async function refuseUnlisted(req: ShelfRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { products, variants } = await unlistedOf(req)
  const id = req.params.id!
  if (!products.has(id) && !variants.has(id)) return next()
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Product with id: ${id} was not found`)
}

/** Any catalogue read: lists of products inside collections, categories, tags and search results. */
export async function stripUnlisted(req: ShelfRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const hidden = await unlistedOf(req)
  if (hidden.products.size) {
    const json = res.json.bind(res)
    res.json = (body: unknown) => json(withoutUnlisted(JSON.parse(JSON.stringify(body)), hidden))
  }
  next()
}
