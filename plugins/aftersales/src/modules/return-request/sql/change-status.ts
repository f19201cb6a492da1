import type { Actor } from "@anxin/compliance/contracts/access"
import type { Sql } from "../../../db/sql"
import { claimsUnits, mayBecome, type ReturnStatus } from "../../../domain/return-status"
import { returnError } from "../../../errors/return-errors"
import { releaseUnits } from "./create-request"
import { recordEvent } from "./events"
import type { ReturnLineRow, ReturnRequestRow } from "./rows"

/** Columns that a change of status may write. */
const PATCHABLE = [
  "decided_by",
  "decided_at",
  "resolution",
  "inspection",
  "goods_received_by",
  "goods_received_at",
  "medusa_return_id",
  "refund_by",
  "refund_amount",
  "refund_freight",
  "refunded_at",
] as const
export type StatusPatch = Partial<Pick<ReturnRequestRow, (typeof PATCHABLE)[number]>>

export interface StatusChange {
  id: string
  /** Statuses from which this step starts; narrower than what the state machine allows. */
  from: readonly ReturnStatus[]
  to: ReturnStatus
  patch: StatusPatch
  note: string | null
  actor: Actor
  at: Date
  /** Units taken back and what is refunded for them, by order line; for the statuses that know. */
  lines?: { order_line_id: string; quantity_accepted: number | null; refund_amount: string | null }[]
}

/** The request and lines as they were, for the mirror. */
export interface StatusUndo {
  request: ReturnRequestRow
  lines: ReturnLineRow[]
}

/** A request under its lock. Throws `returns.request_not_found`. */
export async function lockRequest(sql: Sql, id: string): Promise<ReturnRequestRow> {
  const [row] = await sql.execute<ReturnRequestRow>("select * from return_request where id = ? for update", [id])
  if (!row) throw returnError("request_not_found", { return_request_id: id })
  return row
}

export const linesOf = (sql: Sql, requestIds: readonly string[]): Promise<ReturnLineRow[]> =>
  sql.execute<ReturnLineRow>("select * from return_line where return_request_id = any(?) order by order_line_id", [[...requestIds]])

async function write(sql: Sql, id: string, status: ReturnStatus, patch: StatusPatch): Promise<void> {
  const columns = PATCHABLE.filter((column) => column in patch)
  const values = columns.map((column) => {
    const value = patch[column] ?? null
    return column === "inspection" && value !== null ? JSON.stringify(value) : value
  })
  const sets = ["status = ?", "updated_at = now()", ...columns.map((column) => `${column} = ?${column === "inspection" ? "::jsonb" : ""}`)]
  await sql.execute(`update return_request set ${sets.join(", ")} where id = ?`, [status, ...values, id])
}

async function writeLines(sql: Sql, requestId: string, lines: NonNullable<StatusChange["lines"]>): Promise<void> {
  for (const line of lines) {
    await sql.execute(
      "update return_line set quantity_accepted = ?, refund_amount = ?, updated_at = now() where return_request_id = ? and order_line_id = ?",
      [line.quantity_accepted, line.refund_amount, requestId, line.order_line_id]
    )
  }
}

/** Units that a line still claims in a status: all asked for, those accepted once goods are back, none when it ended. */
const claimed = (status: ReturnStatus, line: Pick<ReturnLineRow, "quantity" | "quantity_accepted">) =>
  claimsUnits(status) ? (line.quantity_accepted ?? line.quantity) : 0

const unitsBetween = (from: StatusUndo, to: StatusUndo) =>
  from.lines.map((line) => {
    const after = to.lines.find((one) => one.order_line_id === line.order_line_id) ?? line
    return {
      order_line_id: line.order_line_id,
      quantity: claimed(from.request.status, line) - claimed(to.request.status, after),
    }
  })

/**
 * Moves a request to its next status under its lock, so that of two people at once one gets `returns.wrong_status`.
 * Answers what it was.
 */
export async function changeStatus(sql: Sql, change: StatusChange): Promise<StatusUndo> {
  const request = await lockRequest(sql, change.id)
  if (!change.from.includes(request.status) || !mayBecome(request.status, change.to)) {
    throw returnError("wrong_status", { return_request_id: request.id, status: request.status })
  }
  const before: StatusUndo = { request, lines: await linesOf(sql, [request.id]) }
  await write(sql, request.id, change.to, change.patch)
  if (change.lines) await writeLines(sql, request.id, change.lines)
  const after: StatusUndo = { request: { ...request, status: change.to }, lines: await linesOf(sql, [request.id]) }
  await releaseUnits(sql, unitsBetween(before, after))
  await recordEvent(sql, { return_request_id: request.id, state: change.to, note: change.note, actor: change.actor, at: change.at })
  return before
}

/** The mirror of `changeStatus`; history is not deleted, it gets one more line. */
export async function restoreStatus(sql: Sql, undo: StatusUndo, actor: Actor, at: Date): Promise<void> {
  const request = await lockRequest(sql, undo.request.id)
  const now: StatusUndo = { request, lines: await linesOf(sql, [request.id]) }
  await write(sql, request.id, undo.request.status, Object.fromEntries(PATCHABLE.map((column) => [column, undo.request[column]])))
  await writeLines(sql, request.id, undo.lines)
  const taken = unitsBetween(undo, now).filter((line) => line.quantity > 0)
  for (const line of taken) {
    await sql.execute("update returnable_line set quantity_claimed = quantity_claimed + ?, updated_at = now() where order_line_id = ?", [
      line.quantity,
      line.order_line_id,
    ])
  }
  await recordEvent(sql, { return_request_id: request.id, state: undo.request.status, note: null, actor, at })
}
