import { z } from "@medusajs/framework/zod"

/** `limit` and `offset` of our own lists, from a query string. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
