import { model } from "@medusajs/framework/utils"
import { REFUSAL_REASONS } from "../../../domain/refusal-reasons"

/** One line of a delivery note; `accepted + refused + missing = noted`, in packs. */
const GoodsReceiptLine = model
  .define("goods_receipt_line", {
    id: model.id({ prefix: "grln" }).primaryKey(),
    goods_receipt_id: model.text(),
    line_no: model.number(),
    variant_id: model.text(),
    product_id: model.text(),
    inventory_item_id: model.text(),
    /** Name and specification as on the label when the line was written. */
    name: model.json(),
    specification: model.text(),
    quantity_noted: model.number(),
    quantity_accepted: model.number(),
    quantity_refused: model.number(),
    quantity_missing: model.number(),
    refusal_reason: model.enum([...REFUSAL_REASONS]).nullable(),
    refusal_note: model.text().nullable(),
    supplier_batch: model.text().nullable(),
    gtin: model.text().nullable(),
    /** Printed dates, `YYYY-MM-DD`. */
    production_date: model.text().nullable(),
    expires_on: model.text().nullable(),
    shelf_life_days: model.number().nullable(),
    photo_id: model.text().nullable(),
    photo_hash: model.text().nullable(),
  })
  .indexes([
    { on: ["goods_receipt_id", "line_no"], unique: true, where: "deleted_at IS NULL" },
    { on: ["variant_id"] },
  ])

export default GoodsReceiptLine
