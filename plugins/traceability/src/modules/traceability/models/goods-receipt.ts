import { model } from "@medusajs/framework/utils"

/**
 * One delivery against a supplier's delivery note: the purchase record of Food Safety Law 53.
 * Editable as a draft; once posted only an approved reversal undoes it.
 */
const GoodsReceipt = model
  .define("goods_receipt", {
    id: model.id({ prefix: "grec" }).primaryKey(),
    display_id: model.autoincrement(),
    supplier_id: model.text(),
    /** Name, address and contact as they were at posting: `{ name: {zh,en}, address: {zh,en}, contact }`. */
    supplier_snapshot: model.json().nullable(),
    delivery_note_number: model.text().searchable(),
    location_id: model.text(),
    /** Legal date, `YYYY-MM-DD`. */
    received_on: model.text(),
    received_by: model.text(),
    state: model.enum(["draft", "posted", "reversed"]).default("draft"),
    note: model.text().nullable(),
    posted_by: model.text().nullable(),
    posted_at: model.dateTime().nullable(),
    reversal_reason: model.text().nullable(),
    reversal_requested_by: model.text().nullable(),
    reversal_requested_at: model.dateTime().nullable(),
    reversed_by: model.text().nullable(),
    reversed_at: model.dateTime().nullable(),
    has_differences: model.boolean().default(false),
    /** When both roles were told; null while they still have to be. */
    differences_notified_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["supplier_id", "delivery_note_number"], unique: true, where: "deleted_at IS NULL AND state <> 'reversed'" },
    { on: ["state", "received_on"] },
  ])

export default GoodsReceipt
