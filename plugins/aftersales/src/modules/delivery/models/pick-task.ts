import { model } from "@medusajs/framework/utils"
import { PICK_STATES } from "../../../domain/delivery-state"

/** The warehouse's work on one placed order; one for each order, whatever the bus repeats. */
const PickTask = model
  .define("pick_task", {
    id: model.id({ prefix: "pick" }).primaryKey(),
    order_id: model.text(),
    customer_id: model.text(),
    state: model.enum([...PICK_STATES]).default("open"),
    placed_at: model.dateTime(),
    started_by: model.text().nullable(),
    started_at: model.dateTime().nullable(),
    /** When the last line left. */
    dispatched_at: model.dateTime().nullable(),
    cancelled_by: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"], unique: true }, { on: ["state", "placed_at"] }])

export default PickTask
