import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { labellingError } from "../errors"

/** A variant as the label pages name it. */
export interface VariantRef {
  id: string
  title: string | null
  sku: string | null
  product_id: string
  product_title: string
  product_status: string
}

interface Row extends Pick<VariantRef, "id" | "title" | "sku"> {
  product: { id: string; title: string; status: string } | null
}

/** Variants by id in one query; unknown ids are left out. */
export async function variantRefs(container: ServiceLocator, ids: readonly string[]): Promise<VariantRef[]> {
  if (!ids.length) return []
  const query = container.resolve<{ graph(request: object): Promise<{ data: unknown[] }> }>(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "title", "sku", "product.id", "product.title", "product.status"]
  const { data } = await query.graph({ entity: "variant", fields, filters: { id: [...new Set(ids)] } })
  return (data as Row[]).flatMap(({ id, title, sku, product }) =>
    product ? [{ id, title, sku, product_id: product.id, product_title: product.title, product_status: product.status }] : []
  )
}

/** The variant of a route, or `labelling.variant_unknown`. */
export async function theVariant(container: ServiceLocator, id: string): Promise<VariantRef> {
  const [variant] = await variantRefs(container, [id])
  if (!variant) throw labellingError("variant_unknown", { variant_id: id })
  return variant
}
