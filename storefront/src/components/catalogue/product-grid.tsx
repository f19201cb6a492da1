import { getLocale } from "next-intl/server"
import type { Product } from "../../backend/catalogue"
import { foodByVariant } from "../../backend/food"
import { legalDate } from "../../domain/calendar"
import { ProductCard } from "./product-card"

/** Cards with the dates of the lots that would ship; two columns on a phone. */
export async function ProductGrid({ products, headingLevel }: { products: Product[]; headingLevel?: "h2" | "h3" }) {
  const locale = await getLocale()
  const food = await foodByVariant(products.map(({ id }) => id), locale)
  const today = legalDate(new Date())
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-5 lg:grid-cols-4">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} food={food?.get(product.variants[0]?.id ?? "")} today={today} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
