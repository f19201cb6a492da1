import "../compliance"
import type { ExecArgs } from "@medusajs/framework/types"
import { keepStock } from "@anxin/traceability/workflows/keep-stock"
import { seedCompanies } from "./demo/companies"
import { seedCustomers } from "./demo/customers"
import { openDemo, part } from "./demo/demo"
import { seedGoods } from "./demo/goods"
import { seedOrders } from "./demo/orders"
import { seedCatalogue } from "./demo/products"
import { seedProposal } from "./demo/settings"

/**
 * Fills an empty shop with an invented one: companies, products with full labels, lots of many ages, customers
 * and their orders, all through the same workflows as people use, on days counted back from today. A second run
 * adds only what is missing, so that an interrupted one goes on where it stopped.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const demo = await openDemo(container)
  const companies = await part("companies and their licences", () => seedCompanies(demo))
  const products = await part("products with labels", () => seedCatalogue(demo, companies))
  await part("deliveries and lots", () => seedGoods(demo, products, companies))
  // What ran out on the shelf since it came is taken off sale before anybody buys.
  await part("stock of today", () => keepStock(container))
  const customers = await part("customers", () => seedCustomers(demo))
  await part("orders and returns", () => seedOrders(demo, products, customers))
  await part("a setting that waits for approval", () => seedProposal(demo))
}
