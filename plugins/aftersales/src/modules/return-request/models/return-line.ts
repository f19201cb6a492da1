import { model } from "@medusajs/framework/utils"

/** Units of one order line that a request is about. */
const ReturnLine = model
  .define("return_line", {
    id: model.id({ prefix: "rrln" }).primaryKey(),
    return_request_id: model.text(),
    order_line_id: model.text(),
    quantity: model.number(),
    /** Units that came back and are refunded; null until then. */
    quantity_accepted: model.number().nullable(),
    /** Yuan refunded for them, decimal text. */
    refund_amount: model.text().nullable(),
  })
  .indexes([{ on: ["return_request_id", "order_line_id"], unique: true }, { on: ["order_line_id"] }])

export default ReturnLine
