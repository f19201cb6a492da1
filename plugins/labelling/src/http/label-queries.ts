import { z } from "@medusajs/framework/zod"
import { LABEL_STATUSES } from "../domain/vocabulary"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** Query string of `GET /admin/labels`. */
export const labelQuery = z.object({ status: z.enum(LABEL_STATUSES).optional(), ...page })

/** Query string of `GET /admin/labels/products`. `state` narrows to products that lack something, or wait. */
export const productQuery = z.object({
  state: z.enum(["all", "gaps", "waiting", "complete"]).default("all"),
  q: z.string().trim().max(100).optional(),
  ...page,
})
