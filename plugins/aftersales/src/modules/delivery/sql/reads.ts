import type { Sql } from "../../../db/sql"
import type { PickState } from "../../../domain/delivery-state"
import type { OrderDelivery, ParcelRow, PickTaskRow } from "./rows"

/** The way of each order; one query a table. */
export async function deliveriesOf(sql: Sql, orderIds: readonly string[]): Promise<Map<string, OrderDelivery>> {
  const ids = [[...orderIds]]
  const tasks = await sql.execute<PickTaskRow>("select * from pick_task where order_id = any(?)", ids)
  const parcels = await sql.execute<ParcelRow>("select * from parcel where order_id = any(?) order by dispatched_at, id", ids)
  const receipts = await sql.execute<{ order_id: string; confirmed_at: Date }>(
    "select order_id, confirmed_at from order_receipt where order_id = any(?)",
    ids
  )
  return new Map(
    orderIds.map((id) => [
      id,
      {
        task: tasks.find((task) => task.order_id === id) ?? null,
        parcels: parcels.filter((parcel) => parcel.order_id === id),
        confirmed_at: receipts.find((receipt) => receipt.order_id === id)?.confirmed_at ?? null,
      },
    ])
  )
}

export interface Page {
  limit: number
  offset: number
}

export interface PickTaskListItem extends PickTaskRow {
  parcels: number
}

/** Tasks in these states, longest waiting first. */
export async function listTasks(sql: Sql, states: readonly PickState[], { limit, offset }: Page) {
  const where = states.length ? "where state = any(?)" : ""
  const params = states.length ? [[...states]] : []
  const tasks = await sql.execute<PickTaskListItem>(
    `select t.*, (select count(*)::int from parcel p where p.pick_task_id = t.id and p.state = 'dispatched') as parcels
       from pick_task t ${where} order by t.placed_at, t.id limit ? offset ?`,
    [...params, limit, offset]
  )
  const [total] = await sql.execute<{ count: number }>(`select count(*)::int as count from pick_task ${where}`, params)
  return { tasks, count: total!.count }
}

export type ParcelFilter = "on_the_way" | "handed_over"

/** Dispatched parcels, the longest on their way first, the last handed over first. */
export async function listParcels(sql: Sql, filter: ParcelFilter, { limit, offset }: Page) {
  const handed = filter === "handed_over"
  const where = `where state = 'dispatched' and handed_over_at is ${handed ? "not null" : "null"}`
  const order = handed ? "handed_over_at desc, id" : "dispatched_at, id"
  const parcels = await sql.execute<ParcelRow>(`select * from parcel ${where} order by ${order} limit ? offset ?`, [limit, offset])
  const [total] = await sql.execute<{ count: number }>(`select count(*)::int as count from parcel ${where}`)
  return { parcels, count: total!.count }
}

/** Parcels whose dispatch neither ended nor was undone since a moment: a process died in between. */
export async function interruptedParcels(sql: Sql, before: Date): Promise<ParcelRow[]> {
  return sql.execute<ParcelRow>("select * from parcel where state = 'packing' and created_at < ? order by created_at", [before])
}

/** Which of these orders have no pick task. */
export async function withoutTask(sql: Sql, orderIds: readonly string[]): Promise<string[]> {
  const rows = await sql.execute<{ order_id: string }>("select order_id from pick_task where order_id = any(?)", [[...orderIds]])
  const known = new Set(rows.map((row) => row.order_id))
  return orderIds.filter((id) => !known.has(id))
}
