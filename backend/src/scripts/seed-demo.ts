import "../compliance"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedCompanies } from "./demo/companies"
import { openDemo, part } from "./demo/demo"
import { seedGoods } from "./demo/goods"
import { seedCatalogue } from "./demo/products"

/**
 * Fills an empty shop with an invented one: companies, products with full labels, lots of many ages, customers
 * and their orders, all through the same workflows as people use, on days counted back from today. A second run
 * adds only what is missing, so that an interrupted one goes on where it stopped.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const demo = await openDemo(container)
  const companies = await part("companies and their licences", () => seedCompanies(demo))
  const products = await part("products with labels", () => seedCatalogue(demo, companies))
  await part("deliveries", () => seedGoods(demo, products, companies))
}
