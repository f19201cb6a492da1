import { model } from "@medusajs/framework/utils"

/** The one refund of a request: `started` before money moves, `done` after; never two. */
const ReturnRefund = model
  .define("return_refund", {
    id: model.id({ prefix: "rrfd" }).primaryKey(),
    return_request_id: model.text(),
    amount: model.text(),
    currency_code: model.text(),
    state: model.enum(["started", "done"]).default("started"),
    requested_by: model.text(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["return_request_id"], unique: true }])

export default ReturnRefund
