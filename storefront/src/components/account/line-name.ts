import type { OrderLine } from "../../backend/orders"
import { productName } from "../../domain/text"
import type { LoadedOrder } from "./load-order"

/** Name of an order line in the reader's language; the name at the time of sale when the product is gone. */
export function lineName(line: OrderLine | undefined, { products, food }: Pick<LoadedOrder, "products" | "food">, locale: string): string {
  const product = products.find(({ id }) => id === line?.product_id)
  if (!product) return line?.product_title ?? ""
  return productName(product, food?.get(line?.variant_id ?? "")?.label, locale)
}
