import { model } from "@medusajs/framework/utils"

/** What happened to a lot; append-only, read as its timeline. */
export const LOT_EVENT_KINDS = [
  "received",
  "released",
  "held",
  "unheld",
  "dispatched",
  "substituted",
  "returned",
  "expired",
  "depleted",
  "disposed",
  "reversed",
  "variance_reported",
  "variance_approved",
  "variance_rejected",
] as const
export type LotEventKind = (typeof LOT_EVENT_KINDS)[number]

const LotEvent = model
  .define("lot_event", {
    id: model.id({ prefix: "levt" }).primaryKey(),
    lot_id: model.text(),
    kind: model.enum([...LOT_EVENT_KINDS]),
    from_state: model.text().nullable(),
    to_state: model.text(),
    /** Packs moved, where packs moved. */
    quantity: model.number().nullable(),
    reason: model.text().nullable(),
    reference_id: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["lot_id", "occurred_at"] }])

export default LotEvent
