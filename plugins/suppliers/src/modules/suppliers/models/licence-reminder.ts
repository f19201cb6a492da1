import { model } from "@medusajs/framework/utils"

/** That people were told once that a licence ends within so many days. */
const LicenceReminder = model
  .define(
    { name: "licence_reminder", tableName: "supplier_licence_reminder" },
    {
      id: model.id({ prefix: "lrem" }).primaryKey(),
      licence_id: model.text(),
      threshold_days: model.number(),
      sent_on: model.text(),
    }
  )
  .indexes([{ on: ["licence_id", "threshold_days"], unique: true }])

export default LicenceReminder
