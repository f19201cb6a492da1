import { model } from "@medusajs/framework/utils"

/** That somebody was told about something once, so that a job that runs every hour does not tell it again. */
const RaisedNotice = model
  .define("raised_notice", {
    id: model.id({ prefix: "rnot" }).primaryKey(),
    code: model.text(),
    subject_id: model.text(),
  })
  .indexes([{ on: ["code", "subject_id"], unique: true }])

export default RaisedNotice
