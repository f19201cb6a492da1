import { model } from "@medusajs/framework/utils"

/**
 * How many units of an order line were received and how many are claimed by requests. A CHECK keeps claimed within
 * received, so that two requests at once cannot both take the last unit.
 */
const ReturnableLine = model.define("returnable_line", {
  order_line_id: model.text().primaryKey(),
  order_id: model.text(),
  quantity_ordered: model.number(),
  /** Yuan paid for the whole line, decimal text, frozen before anything of it came back. */
  paid_total: model.text(),
  quantity_received: model.number(),
  quantity_claimed: model.number().default(0),
})

export default ReturnableLine
