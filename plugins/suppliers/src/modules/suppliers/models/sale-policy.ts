import { model } from "@medusajs/framework/utils"

/**
 * Dated projection of the setting `suppliers.lapse_stops_sale`, because the view `supplier_standing` may
 * read tables of this plugin only. Written by the subscriber of settings and proved equal by the daily job.
 */
const SalePolicy = model.define(
  { name: "sale_policy", tableName: "supplier_sale_policy" },
  {
    id: model.id({ prefix: "spol" }).primaryKey(),
    effective_from: model.text().unique(),
    lapse_stops_sale: model.boolean(),
  }
)

export default SalePolicy
