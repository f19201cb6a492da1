import "../../compliance"
import { settleListings, unsettleListings, type Settlement, type Written } from "@anxin/labelling"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"

/** Throwing here rolls the write back: the gate sees products as they would become. */
async function settle(container: MedusaContainer, ids: readonly (string | null | undefined)[], written: Written) {
  const product_ids = [...new Set(ids.flatMap((id) => id ?? []))]
  return new StepResponse(undefined, await settleListings(container, product_ids, written))
}

const undo = async (settlement: Settlement | undefined, { container }: { container: MedusaContainer }) =>
  unsettleListings(container, settlement)

createProductsWorkflow.hooks.productsCreated(
  async ({ products }, { container }) => settle(container, products.map(({ id }) => id), "products_created"),
  undo
)

updateProductsWorkflow.hooks.productsUpdated(
  async ({ products }, { container }) => settle(container, products.map(({ id }) => id), "products_updated"),
  undo
)

createProductVariantsWorkflow.hooks.productVariantsCreated(
  async ({ product_variants }, { container }) => settle(container, product_variants.map((one) => one.product_id), "variants_created"),
  undo
)

updateProductVariantsWorkflow.hooks.productVariantsUpdated(
  async ({ product_variants }, { container }) => settle(container, product_variants.map((one) => one.product_id), "variants_updated"),
  undo
)
