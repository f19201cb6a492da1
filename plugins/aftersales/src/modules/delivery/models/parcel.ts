import { model } from "@medusajs/framework/utils"
import { HAND_OVER_KINDS } from "../../../domain/delivery-state"

/** One parcel of an order; `packing` while its dispatch runs, which blocks any other of the same task. */
const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "parc" }).primaryKey(),
    pick_task_id: model.text(),
    order_id: model.text(),
    state: model.enum(["packing", "dispatched"]).default("packing"),
    carrier: model.text(),
    tracking_number: model.text(),
    /** `[{ order_line_id, lot_id, quantity }]`: what was scanned, in units of the inventory item. */
    scanned: model.json(),
    /** `[{ order_line_id, quantity }]`: the same in units of the order line. */
    items: model.json(),
    fulfillment_id: model.text().nullable(),
    dispatched_by: model.text(),
    dispatched_at: model.dateTime(),
    handed_over_at: model.dateTime().nullable(),
    hand_over_kind: model.enum([...HAND_OVER_KINDS]).nullable(),
    /** The carrier's own reference of the event, never a person's name. */
    hand_over_evidence: model.text().nullable(),
    hand_over_recorded_by: model.text().nullable(),
    hand_over_recorded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["carrier", "tracking_number"], unique: true },
    { on: ["pick_task_id"], unique: true, where: "state = 'packing'", name: "IDX_parcel_one_packing" },
    { on: ["fulfillment_id"], unique: true, where: "fulfillment_id IS NOT NULL" },
    { on: ["order_id"] },
  ])

export default Parcel
