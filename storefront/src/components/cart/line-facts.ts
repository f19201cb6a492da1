import type { CartLine } from "../../backend/cart"
import { productsById, type Product } from "../../backend/catalogue"
import { foodByVariant, type FoodVariant } from "../../backend/food"
import { productName } from "../../domain/text"

export interface LineFacts {
  line: CartLine
  name: string
  product: Product | undefined
  food: FoodVariant | undefined
  /** What stands in the way of buying this line now. */
  obstacle: "gone" | "sold_out" | "too_many" | undefined
}

function obstacleOf(line: CartLine, product: Product | undefined, food: FoodVariant | undefined): LineFacts["obstacle"] {
  if (!product) return "gone"
  if (!food) return undefined
  if (!food.label || food.available <= 0) return food.label ? "sold_out" : "gone"
  return line.quantity > food.available ? "too_many" : undefined
}

/** Cart lines with the dates and the stock of this moment; the gates decide again when it matters. */
export async function factsOfLines(lines: readonly CartLine[], locale: string): Promise<LineFacts[]> {
  const ids = [...new Set(lines.map(({ product_id }) => product_id))]
  const [products, food] = await Promise.all([productsById(ids, locale), foodByVariant(ids, locale)])
  return lines.map((line) => {
    const product = products.find(({ id }) => id === line.product_id)
    const facts = food?.get(line.variant_id)
    const name = product ? productName(product, facts?.label, locale) : line.product_title
    return { line, name, product, food: facts, obstacle: obstacleOf(line, product, facts) }
  })
}
