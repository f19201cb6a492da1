import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { labellingError } from "../../../errors"
import { foodInformation } from "../../../shelf/food-information"

const MAX_PRODUCTS = 50

/** `product_ids=a,b`, or the parameter repeated. */
const query = z.object({
  product_ids: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [...new Set([value].flat().flatMap((part) => part.split(",")).map((id) => id.trim()).filter(Boolean))])
    .refine((ids) => ids.every((id) => id.length <= 100)),
})

/** Label, dates of the next lot, stock and makers of up to 50 products on sale; hidden ones are left out. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_ids } = parseInput(query, req.query)
  if (product_ids.length > MAX_PRODUCTS) throw labellingError("too_many_products", { max: MAX_PRODUCTS })
  res.json({ products: await foodInformation(req.scope, product_ids) })
}
