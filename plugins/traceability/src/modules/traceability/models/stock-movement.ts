import { model } from "@medusajs/framework/utils"

/** Why goods moved. */
export const MOVEMENT_KINDS = [
  "receipt",
  "release",
  "dispatch",
  "customer_return",
  "disposal",
  "reversal",
  "adjustment",
] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/**
 * One movement with its two sides in one row, so that it balances by construction. Append-only; a trigger
 * keeps the lot's quantities from it.
 */
const StockMovement = model
  .define("stock_movement", {
    id: model.id({ prefix: "smov" }).primaryKey(),
    lot_id: model.text(),
    kind: model.enum([...MOVEMENT_KINDS]),
    from_account_id: model.text(),
    to_account_id: model.text(),
    /** Packs, always positive. */
    quantity: model.number(),
    idempotency_key: model.text(),
    /** Receipt, fulfilment, return request or adjustment that caused it. */
    reference_id: model.text(),
    reason: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["idempotency_key"], unique: true },
    { on: ["lot_id", "occurred_at"] },
    { on: ["reference_id"] },
  ])

export default StockMovement
