import { model } from "@medusajs/framework/utils"

/** A written report of surplus or shortage (R88); it moves stock only when a second person approves it. */
const StockAdjustment = model
  .define("stock_adjustment", {
    id: model.id({ prefix: "sadj" }).primaryKey(),
    lot_id: model.text(),
    /** Where the difference was found. */
    account_kind: model.enum(["zone", "quarantine"]),
    /** Packs; negative for a shortage, positive for a surplus, never zero. */
    quantity_delta: model.number(),
    report: model.text(),
    state: model.enum(["requested", "approved", "rejected"]).default("requested"),
    requested_by: model.text(),
    requested_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decision_note: model.text().nullable(),
  })
  .indexes([{ on: ["lot_id"] }, { on: ["state"] }])

export default StockAdjustment
