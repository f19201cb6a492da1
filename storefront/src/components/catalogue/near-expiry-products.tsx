import { listProducts, type Product } from "../../backend/catalogue"
import { foodByVariant } from "../../backend/food"
import { legalDate } from "../../domain/calendar"
import { nearExpiry } from "../../domain/near-expiry"

/** How far back the catalogue is searched for goods that end soon. */
const SCANNED = 100

/** Goods whose next lot ends soon, the nearest end first; empty when the backend cannot tell now. */
export async function nearExpiryProducts(limit: number, locale: string): Promise<Product[]> {
  const { products } = await listProducts({ limit: SCANNED }, locale)
  const food = await foodByVariant(products.map(({ id }) => id), locale)
  const today = legalDate(new Date())
  return products
    .flatMap((product) => {
      const entry = food?.get(product.variants[0]?.id ?? "")
      const left = nearExpiry(entry, today)
      return left === undefined || !entry?.available ? [] : [{ product, left }]
    })
    .toSorted((a, b) => a.left - b.left)
    .slice(0, limit)
    .map(({ product }) => product)
}
