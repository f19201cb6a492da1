import { model } from "@medusajs/framework/utils"
import { RESOLUTIONS, RETURN_KINDS, RETURN_STATUSES } from "../../../domain/return-status"

/** What a customer asked for, what the rules said, what people decided, and when each was due. */
const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "rreq" }).primaryKey(),
    display_id: model.autoincrement(),
    order_id: model.text(),
    customer_id: model.text(),
    reason: model.enum(["no_reason", "quality_fault", "wrong_or_damaged", "recall"]),
    kind: model.enum([...RETURN_KINDS]).default("return"),
    status: model.enum([...RETURN_STATUSES]).default("requested"),
    description: model.text(),
    requested_at: model.dateTime(),
    /** Day of receipt that counted, and the last day that followed from it, `YYYY-MM-DD`. */
    received_on: model.text().nullable(),
    last_day: model.text().nullable(),
    /** `RuleFinding[]` of the gate's decision, in both languages. */
    findings: model.json(),
    gate_decision_id: model.text(),
    /** Until when somebody has to decide. */
    decide_by: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    resolution: model.enum([...RESOLUTIONS]).nullable(),
    /** `[{ order_line_id, quantity, condition }]` and a note. */
    inspection: model.json().nullable(),
    goods_received_by: model.text().nullable(),
    goods_received_at: model.dateTime().nullable(),
    /** Medusa's own return, for its order page. */
    medusa_return_id: model.text().nullable(),
    refund_by: model.dateTime().nullable(),
    /** Yuan, decimal text. */
    refund_amount: model.text().nullable(),
    refund_freight: model.text().nullable(),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["customer_id"] }, { on: ["status", "decide_by"] }])

export default ReturnRequest
