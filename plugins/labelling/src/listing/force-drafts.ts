import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { runAsImport } from "./import-context"

interface NewVariant {
  manage_inventory?: boolean
}

interface NewProduct {
  status?: string
  variants?: NewVariant[]
}

/**
 * New variants have managed stock whatever the form says: the dashboard's own form leaves it off unless
 * somebody ticks it, and without it no lot could stand behind the packs.
 */
function manageStock(variants: readonly NewVariant[] | undefined): void {
  for (const variant of variants ?? []) variant.manage_inventory = true
}

const bodyOf = <T>(req: MedusaRequest): T => req.validatedBody as T

/** POST /admin/products */
export function prepareProduct(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  manageStock(bodyOf<NewProduct>(req).variants)
  next()
}

/** POST /admin/products/batch: many new products come as drafts; a label hangs on a variant that has to exist first. */
export function prepareBatch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  for (const product of bodyOf<{ create?: NewProduct[] }>(req).create ?? []) {
    if (product.status === "published") product.status = "draft"
    manageStock(product.variants)
  }
  next()
}

/** POST /admin/products/:id/variants */
export function prepareVariant(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  manageStock([bodyOf<NewVariant>(req)])
  next()
}

/** POST /admin/products/:id/variants/batch */
export function prepareVariants(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  manageStock(bodyOf<{ create?: NewVariant[] }>(req).create)
  next()
}

/** Routes that start or confirm an import: what they set going, nobody waits for. */
export const prepareImport = (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => runAsImport(next)
