import { z } from "@medusajs/framework/zod"

const LIMIT_MAX = 100
const LIMIT = 20

/** `limit` and `offset` of a list as they come in a query string. */
export const page = {
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(LIMIT),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** Several values of one enumeration, separated by commas; nothing means all. */
export const oneOrMore = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .default("")
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.enum(values)))
