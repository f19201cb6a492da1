import { model } from "@medusajs/framework/utils"

/** A dated value of a setting; the newest approved version whose date has come is in force. */
const SettingVersion = model
  .define("setting_version", {
    id: model.id({ prefix: "setv" }).primaryKey(),
    key: model.text(),
    value: model.json(),
    effective_from: model.text(),
    source: model.text(),
    certainty: model.enum(["law", "standard", "house_rule", "unverified"]),
    reason: model.text(),
    status: model.enum(["proposed", "approved", "rejected"]),
    proposed_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["key", "effective_from"] }])

export default SettingVersion
