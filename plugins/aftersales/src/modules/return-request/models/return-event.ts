import { model } from "@medusajs/framework/utils"
import { RETURN_STATUSES } from "../../../domain/return-status"

/** The history of a request; append-only. */
const ReturnEvent = model
  .define("return_event", {
    id: model.id({ prefix: "rrev" }).primaryKey(),
    return_request_id: model.text(),
    state: model.enum([...RETURN_STATUSES]),
    note: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["return_request_id", "occurred_at"] }])

export default ReturnEvent
