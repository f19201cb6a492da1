import { model } from "@medusajs/framework/utils"

/** A photo that a customer sent, in the private file store; it waits for its request for two days. */
const ReturnPhoto = model
  .define("return_photo", {
    id: model.id({ prefix: "rrph" }).primaryKey(),
    customer_id: model.text(),
    return_request_id: model.text().nullable(),
    file_id: model.text(),
    content_type: model.text(),
    keyed_hash: model.text(),
  })
  .indexes([{ on: ["customer_id"], where: "return_request_id IS NULL" }, { on: ["return_request_id"] }])

export default ReturnPhoto
