import { model } from "@medusajs/framework/utils"

/** `allocated` binds stock; the others no longer do. */
export const ALLOCATION_STATES = ["allocated", "dispatched", "released", "returned"] as const
export type AllocationState = (typeof ALLOCATION_STATES)[number]

/** What one order line got of one lot, with the dates that the buyer was shown, frozen. */
const LotAllocation = model
  .define("lot_allocation", {
    id: model.id({ prefix: "lall" }).primaryKey(),
    order_id: model.text(),
    order_line_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    lot_id: model.text(),
    quantity: model.number(),
    batch: model.text(),
    production_date: model.text().nullable(),
    expires_on: model.text().nullable(),
    expected_delivery_on: model.text(),
    label_id: model.text(),
    label_version: model.number(),
    supplier_id: model.text(),
    producer_id: model.text(),
    state: model.enum([...ALLOCATION_STATES]).default("allocated"),
    fulfillment_id: model.text().nullable(),
    /** The return request that brought it back. */
    return_reference_id: model.text().nullable(),
    /** The allocation that this one replaced or was split from. */
    replaces_id: model.text().nullable(),
    /** Why a released allocation no longer binds stock: a compensation, a cancellation, a substitute. */
    release_reason: model.text().nullable(),
    released_by: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["lot_id", "state"] },
    { on: ["fulfillment_id"], where: "fulfillment_id IS NOT NULL" },
  ])

export default LotAllocation
