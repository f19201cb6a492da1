import { model } from "@medusajs/framework/utils"

/** Kinds of place that goods may be in or come from; only a `zone` is saleable. */
export const ACCOUNT_KINDS = ["supplier", "quarantine", "zone", "customer", "disposal", "variance"] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** A side of the double entry. `code` is unique, such as `zone:sloc_1:chilled` or `supplier:party_1`. */
const StockAccount = model
  .define("stock_account", {
    id: model.id({ prefix: "sacc" }).primaryKey(),
    code: model.text(),
    kind: model.enum([...ACCOUNT_KINDS]),
    location_id: model.text().nullable(),
  })
  .indexes([{ on: ["code"], unique: true, where: "deleted_at IS NULL" }])

export default StockAccount
