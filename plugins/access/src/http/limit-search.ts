import { actorOf, type Permission } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { permissionsOfRoles } from "../domain/policy"
import { accessPolicy } from "../guard/registry"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"

/** What Medusa's global search can answer, and the permission under which the list of the same thing is read. */
const SEARCHABLE: Record<string, Permission> = {
  order: "order.read",
  product: "product.read",
  product_variant: "product.read",
  product_category: "product.read",
  product_collection: "product.read",
  product_type: "product.read",
  product_tag: "product.read",
  customer: "customer.read",
  customer_group: "customer.read",
  inventory_item: "inventory.read",
  stock_location: "inventory.read",
  promotion: "promotion.read",
  campaign: "promotion.read",
  price_list: "price.read",
  user: "user.read",
  region: "store.read",
  sales_channel: "store.read",
  shipping_profile: "store.read",
  tax_region: "tax.read",
  return_reason: "reason.read",
  publishable_api_key: "api_key.read",
  secret_api_key: "api_key.read",
}

/** Global search answers across resources: it is narrowed to those that the caller may read, after Medusa's own validator. */
export async function limitSearch(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const roles = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOf(actorOf(req).id)
  const held = permissionsOfRoles(accessPolicy(), roles)
  const query = req.validatedQuery as { entity?: string[] }
  const wanted = query.entity?.length ? query.entity : Object.keys(SEARCHABLE)
  query.entity = wanted.filter((entity) => Object.hasOwn(SEARCHABLE, entity) && held.has(SEARCHABLE[entity]!))
  // An empty list would mean everything to the stock handler.
  if (query.entity.length) next()
  else res.json({ results: [] })
}
