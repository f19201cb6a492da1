import { generateEntityId } from "@medusajs/framework/utils"
import { lockSubject, type Sql } from "../../../db/sql"
import { deliveryError } from "../../../errors/delivery-errors"
import type { PickTaskRow } from "./rows"

export interface NewPickTask {
  order_id: string
  customer_id: string
  placed_at: Date
}

/** A task under its lock. Every change of an order's way queues behind it. Throws `delivery.pick_task_not_found`. */
export async function lockTask(sql: Sql, id: string): Promise<PickTaskRow> {
  const [row] = await sql.execute<PickTaskRow>("select * from pick_task where id = ? for update", [id])
  if (!row) throw deliveryError("pick_task_not_found", { pick_task_id: id })
  return row
}

/** Makes the task of an order unless there is one; answers it and whether this call made it. */
export async function ensureTask(sql: Sql, { order_id, customer_id, placed_at }: NewPickTask) {
  const [made] = await sql.execute<PickTaskRow>(
    "insert into pick_task (id, order_id, customer_id, placed_at) values (?, ?, ?, ?) on conflict (order_id) where deleted_at is null do nothing returning *",
    [generateEntityId(undefined, "pick"), order_id, customer_id, placed_at]
  )
  if (made) return { task: made, created: true }
  const [known] = await sql.execute<PickTaskRow>("select * from pick_task where order_id = ?", [order_id])
  return { task: known!, created: false }
}

/** Takes an open task into work; again by whoever, it stays as it is. Throws `delivery.pick_task_closed`. */
export async function startTask(sql: Sql, input: { id: string; by: string; at: Date }): Promise<PickTaskRow> {
  const task = await lockTask(sql, input.id)
  if (task.state === "picking" || task.state === "partly_dispatched") return task
  if (task.state !== "open") throw deliveryError("pick_task_closed", { pick_task_id: task.id, state: task.state })
  const [row] = await sql.execute<PickTaskRow>(
    "update pick_task set state = 'picking', started_by = ?, started_at = ?, updated_at = now() where id = ? returning *",
    [input.by, input.at, task.id]
  )
  return row!
}

export interface Cancellation {
  order_id: string
  by: string
  reason: string
  at: Date
}

/**
 * Closes the task of an order of which nothing has left; answers the state it had, so that a failed cancellation
 * can open it again. Throws `delivery.cancel_too_late`, also while a parcel is being dispatched.
 */
export async function cancelTask(sql: Sql, input: Cancellation): Promise<{ id: string; was: PickTaskRow["state"] }> {
  const [found] = await sql.execute<{ id: string }>("select id from pick_task where order_id = ?", [input.order_id])
  const task = await lockTask(sql, found?.id ?? "")
  const [parcel] = await sql.execute("select id from parcel where pick_task_id = ? limit 1", [task.id])
  if (parcel) throw deliveryError("cancel_too_late", { order_id: input.order_id })
  await sql.execute(
    "update pick_task set state = 'cancelled', cancelled_by = ?, cancel_reason = ?, cancelled_at = ?, updated_at = now() where id = ? and state <> 'cancelled'",
    [input.by, input.reason, input.at, task.id]
  )
  return { id: task.id, was: task.state }
}

/** The mirror of `cancelTask`. */
export async function reopenTask(sql: Sql, { id, was }: { id: string; was: PickTaskRow["state"] }): Promise<void> {
  await sql.execute(
    "update pick_task set state = ?, cancelled_by = null, cancel_reason = null, cancelled_at = null, updated_at = now() where id = ? and state = 'cancelled'",
    [was, id]
  )
}

export interface ReceiptConfirmation {
  order_id: string
  customer_id: string
  at: Date
}

/**
 * The customer's word that everything arrived; said twice, also at once, the first counts. Throws
 * `delivery.not_handed_over` while a parcel is on its way.
 */
export async function confirmReceipt(sql: Sql, { order_id, customer_id, at }: ReceiptConfirmation): Promise<void> {
  await lockSubject(sql, `receipt:${order_id}`)
  const [state] = await sql.execute<{ state: string; open: number; parcels: number }>(
    `select t.state, count(p.id) filter (where p.handed_over_at is null)::int as open, count(p.id)::int as parcels
       from pick_task t left join parcel p on p.pick_task_id = t.id where t.order_id = ? group by t.id`,
    [order_id]
  )
  if (!state || state.state !== "dispatched" || state.open > 0 || state.parcels === 0) {
    throw deliveryError("not_handed_over", { order_id })
  }
  await sql.execute(
    "insert into order_receipt (id, order_id, customer_id, confirmed_at) values (?, ?, ?, ?) on conflict (order_id) where deleted_at is null do nothing",
    [generateEntityId(undefined, "orec"), order_id, customer_id, at]
  )
}
