import { model } from "@medusajs/framework/utils"

/** A member of staff has read a notice. */
const StaffNoticeRead = model
  .define("staff_notice_read", {
    id: model.id({ prefix: "ntcr" }).primaryKey(),
    notice_id: model.text(),
    user_id: model.text(),
  })
  .indexes([{ on: ["user_id", "notice_id"], unique: true }])

export default StaffNoticeRead
