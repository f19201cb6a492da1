import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { NextLot, PartySummary, SuppliersService, TraceabilityService } from "@anxin/compliance/contracts/services"
import { labellingService } from "../listing/assess-variants"
import { publicLabel, type PublicLabel } from "../listing/public-label"
import { productContents } from "../listing/product-content"
import { unlistedNow } from "./unlisted"

/** What a shopper may know of a variant before buying it. */
export interface FoodVariant {
  variant_id: string
  label: PublicLabel | null
  /** The lot that would ship now. */
  next_lot: NextLot | null
  available: number
  supplier: PartySummary | null
  producer: PartySummary | null
}

export interface FoodProduct {
  product_id: string
  variants: FoodVariant[]
}

/** Labels in force by variant, and the versions that the next lots carry on their packs. */
async function labelsFor(container: ServiceLocator, variantIds: string[], lots: ReadonlyMap<string, NextLot>) {
  const service = labellingService(container)
  const records = await service.labelRecords({ variant_id: variantIds, status: ["approved", "superseded"] })
  return new Map(
    variantIds.map((variant_id) => {
      const own = records.filter((record) => record.variant_id === variant_id)
      const inForce = own.find(({ status }) => status === "approved")
      // The pack that would arrive may still carry the version before: its ingredients count, not the newest text.
      const printed = own.find(({ id }) => id === lots.get(variant_id)?.label_id)
      return [variant_id, inForce && (printed ?? inForce)] as const
    })
  )
}

/** Label, dates, stock and makers of products on sale; hidden and unknown ones are left out. Order as asked. */
export async function foodInformation(container: ServiceLocator, productIds: readonly string[]): Promise<FoodProduct[]> {
  const [products, hidden] = await Promise.all([productContents(container, productIds), unlistedNow(container)])
  const shown = products.filter(({ id, status }) => status === "published" && !hidden.products.has(id))
  const variantIds = shown.flatMap(({ variants }) => variants.map(({ id }) => id))
  const traceability = container.resolve<TraceabilityService>("traceability")
  const [lots, available] = await Promise.all([traceability.nextLots(variantIds), traceability.availability(variantIds)])
  const labels = await labelsFor(container, variantIds, lots)
  const supplierOf = (id: string) => lots.get(id)?.supplier_id ?? labels.get(id)?.supplier_id ?? null
  const producerOf = (id: string) => labels.get(id)?.producer_id ?? null
  const partyIds = [...new Set(variantIds.flatMap((id) => [supplierOf(id), producerOf(id)]).filter((id) => id !== null))]
  const parties = await container.resolve<SuppliersService>("suppliers").partySummaries(partyIds)
  const party = (id: string | null) => parties.find((one) => one.id === id) ?? null
  const byId = new Map(shown.map((product) => [product.id, product]))
  return productIds.flatMap((id) => {
    const product = byId.get(id)
    if (!product) return []
    const variants = product.variants.map(({ id: variant_id }): FoodVariant => {
      const label = labels.get(variant_id)
      return {
        variant_id,
        label: label ? publicLabel(label) : null,
        next_lot: lots.get(variant_id) ?? null,
        available: available.get(variant_id) ?? 0,
        supplier: party(supplierOf(variant_id)),
        producer: party(producerOf(variant_id)),
      }
    })
    return [{ product_id: product.id, variants }]
  })
}
