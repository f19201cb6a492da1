import "../../compliance"
import { currentActor, enforceGate } from "@anxin/compliance"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"

interface ProductState {
  id: string
  status: string
}

/** Throwing here rolls the write back: the gate sees products as they would become. */
async function gatePublished(container: MedusaContainer, products: readonly ProductState[]): Promise<void> {
  const product_ids = products.filter((product) => product.status === "published").map((product) => product.id)
  if (product_ids.length) await enforceGate(container, "product.publish", { product_ids }, { actor: currentActor() })
}

async function productsOfVariants(
  container: MedusaContainer,
  variants: readonly { product_id?: string | null }[]
): Promise<ProductState[]> {
  const ids = [...new Set(variants.flatMap((variant) => variant.product_id ?? []))]
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id", "status"], filters: { id: ids } })
  return data as ProductState[]
}

createProductsWorkflow.hooks.productsCreated(async ({ products }, { container }) => {
  await gatePublished(container, products)
})

updateProductsWorkflow.hooks.productsUpdated(async ({ products }, { container }) => {
  await gatePublished(container, products)
})

createProductVariantsWorkflow.hooks.productVariantsCreated(async ({ product_variants }, { container }) => {
  await gatePublished(container, await productsOfVariants(container, product_variants))
})

updateProductVariantsWorkflow.hooks.productVariantsUpdated(async ({ product_variants }, { container }) => {
  await gatePublished(container, await productsOfVariants(container, product_variants))
})
