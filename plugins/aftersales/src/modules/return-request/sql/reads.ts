import type { Sql } from "../../../db/sql"
import { claimsUnits, type ReturnStatus } from "../../../domain/return-status"
import { linesOf } from "./change-status"
import type { ReturnEventRow, ReturnFile, ReturnPhotoRow, ReturnRequestRow } from "./rows"

async function complete(sql: Sql, requests: ReturnRequestRow[]): Promise<ReturnFile[]> {
  const ids = requests.map((request) => request.id)
  const lines = await linesOf(sql, ids)
  const history = await sql.execute<ReturnEventRow>(
    "select * from return_event where return_request_id = any(?) order by occurred_at, created_at, id",
    [ids]
  )
  const photos = await sql.execute<ReturnPhotoRow>(
    "select * from return_photo where return_request_id = any(?) and deleted_at is null order by created_at, id",
    [ids]
  )
  const of = <T extends { return_request_id: string | null }>(rows: T[], id: string) => rows.filter((row) => row.return_request_id === id)
  return requests.map((request) => ({
    ...request,
    lines: of(lines, request.id),
    history: of(history, request.id),
    photos: of(photos, request.id),
  }))
}

/** The due date that counts: of the decision until there is one, then of the refund. */
const DUE = "case status when 'requested' then decide_by else refund_by end"

export interface QueueFilter {
  statuses: ReturnStatus[]
  /** Only those whose due date is past. */
  overdue_at?: Date
  order_id?: string
  limit: number
  offset: number
}

/** Requests by their due date, the most urgent first; what is settled comes last, newest first. */
export async function queue(sql: Sql, filter: QueueFilter): Promise<{ requests: ReturnFile[]; count: number }> {
  const where = ["true"]
  const params: unknown[] = []
  const and = (text: string, value: unknown) => {
    where.push(text)
    params.push(value)
  }
  if (filter.statuses.length) and("status = any(?)", filter.statuses)
  if (filter.order_id) and("order_id = ?", filter.order_id)
  if (filter.overdue_at) and(`status in ('requested', 'approved', 'goods_received') and ${DUE} < ?`, filter.overdue_at)
  const rows = await sql.execute<ReturnRequestRow>(
    `select * from return_request where ${where.join(" and ")}
      order by (status in ('rejected', 'refunded', 'cancelled')), ${DUE} nulls last, requested_at desc, id limit ? offset ?`,
    [...params, filter.limit, filter.offset]
  )
  const [total] = await sql.execute<{ count: number }>(`select count(*)::int as count from return_request where ${where.join(" and ")}`, params)
  return { requests: await complete(sql, rows), count: total!.count }
}

/** Requests of one customer, newest first. */
export async function ofCustomer(sql: Sql, customerId: string, orderId?: string): Promise<ReturnFile[]> {
  const rows = await sql.execute<ReturnRequestRow>(
    `select * from return_request where customer_id = ? ${orderId ? "and order_id = ?" : ""} order by requested_at desc, id limit 200`,
    orderId ? [customerId, orderId] : [customerId]
  )
  return complete(sql, rows)
}

export async function byId(sql: Sql, id: string): Promise<ReturnFile | undefined> {
  const rows = await sql.execute<ReturnRequestRow>("select * from return_request where id = ?", [id])
  return (await complete(sql, rows))[0]
}

/** Units of each order line that requests claim. */
export async function claimedUnits(sql: Sql, orderId: string): Promise<Map<string, number>> {
  const rows = await sql.execute<{ order_line_id: string; quantity_claimed: number }>(
    "select order_line_id, quantity_claimed from returnable_line where order_id = ?",
    [orderId]
  )
  return new Map(rows.map((row) => [row.order_line_id, row.quantity_claimed]))
}

export interface FrozenLine {
  order_line_id: string
  quantity_ordered: number
  paid_total: string
}

/** What was paid for the lines that requests are about. */
export async function frozenLines(sql: Sql, orderId: string): Promise<FrozenLine[]> {
  return sql.execute<FrozenLine>("select order_line_id, quantity_ordered, paid_total from returnable_line where order_id = ?", [orderId])
}

export interface SettledLine {
  order_line_id: string
  quantity: number
  refunded: string
  status: ReturnStatus
}

/** What an order's requests accepted and refunded so far, by order line; without the one that is being settled. */
export async function settledUnits(sql: Sql, orderId: string, exceptRequestId: string): Promise<SettledLine[]> {
  const rows = await sql.execute<SettledLine>(
    `select l.order_line_id, coalesce(l.quantity_accepted, 0) as quantity, coalesce(l.refund_amount, '0') as refunded, r.status
       from return_line l join return_request r on r.id = l.return_request_id
      where r.order_id = ? and r.id <> ? and l.refund_amount is not null`,
    [orderId, exceptRequestId]
  )
  return rows.filter((row) => claimsUnits(row.status))
}

/** Freight that an order's other requests refund or refunded. */
export async function settledFreight(sql: Sql, orderId: string, exceptRequestId: string): Promise<boolean> {
  const rows = await sql.execute(
    "select id from return_request where order_id = ? and id <> ? and refund_freight is not null and status not in ('rejected', 'cancelled')",
    [orderId, exceptRequestId]
  )
  return rows.length > 0
}

export interface OverdueRequest {
  id: string
  display_id: number
  status: ReturnStatus
  requested_at: Date
  decide_by: Date
  refund_by: Date | null
}

/** Open requests; the job looks which of their deadlines are past. */
export async function openRequests(sql: Sql): Promise<OverdueRequest[]> {
  return sql.execute<OverdueRequest>(
    `select id, display_id, status, requested_at, decide_by, refund_by from return_request
      where status in ('requested', 'approved', 'goods_received') order by requested_at`
  )
}
