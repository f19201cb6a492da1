import { model } from "@medusajs/framework/utils"

/** Something that the holders of some roles should know. Holds ids, codes and texts, never personal data. */
const StaffNotice = model
  .define("staff_notice", {
    id: model.id({ prefix: "ntc" }).primaryKey(),
    /** One row for all roles, so that a holder of two of them reads it once. */
    roles: model.array(),
    /** Stable code of what happened, such as `traceability.receipt_difference`. */
    code: model.text(),
    message_zh: model.text(),
    message_en: model.text(),
    /** What it is about, such as the id of a goods receipt. */
    subject_id: model.text(),
  })
  .indexes([{ on: ["roles"], type: "GIN" }, { on: ["subject_id"] }])

export default StaffNotice
