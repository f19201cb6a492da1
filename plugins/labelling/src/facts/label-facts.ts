import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineFactProvider } from "@anxin/compliance"
import type { FactContext, ServiceLocator } from "@anxin/compliance/contracts/facts"
import { productContents, type ProductContent, type VariantState } from "../listing/product-content"
import { assessVariants, type VariantLabel } from "../listing/assess-variants"

/** A variant with its label, and what Medusa knows of it. */
export interface VariantLabelFact extends VariantLabel, Omit<VariantState, "id" | "title"> {
  product_id: string
  product_status: ProductContent["status"]
}

export interface LabelFacts {
  /** Filled at `product.publish` only. */
  products: ProductContent[]
  /** Every variant that the gate was asked about and that exists. */
  variants: VariantLabelFact[]
}

declare module "@anxin/compliance/contracts/facts" {
  interface Facts {
    label: LabelFacts
  }
}

interface StoredVariant extends VariantState {
  product: { id: string; status: ProductContent["status"] } | null
}

async function storedVariants(container: ServiceLocator, ids: string[]): Promise<StoredVariant[]> {
  const query = container.resolve<{ graph(request: object): Promise<{ data: unknown[] }> }>(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "title", "manage_inventory", "allow_backorder", "product.id", "product.status"]
  const { data } = await query.graph({ entity: "variant", fields, filters: { id: [...new Set(ids)] } })
  return data as StoredVariant[]
}

function askedVariants({ input }: FactContext): string[] {
  const { lines } = input as { lines?: readonly { variant_id: string }[] }
  return (lines ?? []).map((line) => line.variant_id)
}

async function load(context: FactContext): Promise<LabelFacts> {
  const { product_ids } = context.input as { product_ids?: string[] }
  const products = await productContents(context.container, product_ids ?? [])
  const variants: StoredVariant[] = product_ids
    ? products.flatMap((product) => product.variants.map((variant) => ({ ...variant, product })))
    : await storedVariants(context.container, askedVariants(context))
  const labels = await assessVariants(context.container, variants.map(({ id }) => id))
  return {
    products,
    variants: variants.flatMap(({ id, manage_inventory, allow_backorder, product }) =>
      product
        ? [{ ...labels.get(id)!, manage_inventory, allow_backorder, product_id: product.id, product_status: product.status }]
        : []
    ),
  }
}

/** Fact `label`: labels of the variants in question with their gaps, and the products when they are to be published. */
export const labelFacts = defineFactProvider({ name: "label", load })
