import { model } from "@medusajs/framework/utils"

/** The customer's own word that everything arrived; once for each order, and nobody else's to give. */
const OrderReceipt = model
  .define("order_receipt", {
    id: model.id({ prefix: "orec" }).primaryKey(),
    order_id: model.text(),
    customer_id: model.text(),
    confirmed_at: model.dateTime(),
  })
  .indexes([{ on: ["order_id"], unique: true }])

export default OrderReceipt
