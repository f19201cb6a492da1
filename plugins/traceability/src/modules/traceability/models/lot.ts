import { model } from "@medusajs/framework/utils"
import { LOT_STATES } from "../../../domain/lot-state"

/**
 * Packs that are one in origin, dates and papers. Hangs on inventory item and stock location, not on the
 * variant: kits and multipacks allocate from it. Quantities are kept by triggers from movements and allocations.
 */
const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** The supplier's batch, else the internal number that we print. */
    batch: model.text().searchable(),
    internal_batch: model.text().searchable(),
    supplier_batch: model.text().nullable(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    zone: model.enum(["ambient", "chilled", "frozen"]),
    variant_id: model.text(),
    product_id: model.text(),
    name: model.json(),
    specification: model.text(),
    goods_receipt_id: model.text(),
    goods_receipt_line_id: model.text(),
    supplier_id: model.text(),
    producer_id: model.text(),
    /** Supplier and producer with the papers that covered them, as they were at posting. */
    papers: model.json(),
    label_id: model.text(),
    label_version: model.number(),
    gtin: model.text().nullable(),
    production_date: model.text().nullable(),
    expires_on: model.text().nullable(),
    shelf_life_days: model.number().nullable(),
    min_remaining_days: model.number(),
    received_on: model.text(),
    received_by: model.text(),
    state: model.enum([...LOT_STATES]).default("quarantine"),
    /** Where a hold came from, so that its end goes back there. */
    held_from: model.enum(["quarantine", "released"]).nullable(),
    hold_reason: model.text().nullable(),
    quantity_received: model.number(),
    quarantine_quantity: model.number().default(0),
    zone_quantity: model.number().default(0),
    allocated_quantity: model.number().default(0),
  })
  .indexes([
    { on: ["goods_receipt_line_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["internal_batch"], unique: true, where: "deleted_at IS NULL" },
    { on: ["inventory_item_id", "state"] },
    { on: ["variant_id"] },
    { on: ["supplier_id"] },
    { on: ["goods_receipt_id"] },
    { on: ["expires_on"] },
  ])

export default Lot
