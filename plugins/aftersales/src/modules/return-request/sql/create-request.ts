import type { Actor } from "@anxin/compliance/contracts/access"
import { generateEntityId } from "@medusajs/framework/utils"
import { isViolationOf, type Sql } from "../../../db/sql"
import { returnError } from "../../../errors/return-errors"
import { recordEvent } from "./events"
import type { ReturnRequestRow } from "./rows"

export interface NewReturnLine {
  order_line_id: string
  quantity: number
  quantity_received: number
  quantity_ordered: number
  /** Yuan paid for the whole line; kept from the first request on. */
  paid_total: string
}

export interface NewReturnRequest
  extends Pick<
    ReturnRequestRow,
    | "order_id"
    | "customer_id"
    | "reason"
    | "kind"
    | "description"
    | "requested_at"
    | "received_on"
    | "last_day"
    | "findings"
    | "gate_decision_id"
    | "decide_by"
  > {
  lines: NewReturnLine[]
  photo_ids: string[]
  actor: Actor
}

const CLAIMED_WITHIN_RECEIVED = "returnable_line_claimed_within_received_check"

/** Takes units of order lines, or throws `returns.quantity_exceeds` when fewer are left; the database counts. */
export async function claimUnits(sql: Sql, orderId: string, lines: readonly NewReturnLine[]): Promise<void> {
  // In one order everywhere, so that two requests for the same lines wait instead of deadlocking.
  for (const line of [...lines].sort((a, b) => a.order_line_id.localeCompare(b.order_line_id))) {
    try {
      await sql.execute(
        `insert into returnable_line (order_line_id, order_id, quantity_ordered, paid_total, quantity_received, quantity_claimed)
         values (?, ?, ?, ?, ?, ?)
         on conflict (order_line_id) do update set quantity_received = excluded.quantity_received,
           quantity_claimed = returnable_line.quantity_claimed + excluded.quantity_claimed, updated_at = now()`,
        [line.order_line_id, orderId, line.quantity_ordered, line.paid_total, line.quantity_received, line.quantity]
      )
    } catch (error) {
      if (isViolationOf(error, CLAIMED_WITHIN_RECEIVED)) {
        throw returnError("quantity_exceeds", { order_line_id: line.order_line_id })
      }
      throw error
    }
  }
}

/** Gives units back that a request no longer claims. */
export async function releaseUnits(sql: Sql, lines: readonly { order_line_id: string; quantity: number }[]): Promise<void> {
  for (const line of [...lines].sort((a, b) => a.order_line_id.localeCompare(b.order_line_id))) {
    if (line.quantity === 0) continue
    await sql.execute("update returnable_line set quantity_claimed = quantity_claimed - ?, updated_at = now() where order_line_id = ?", [
      line.quantity,
      line.order_line_id,
    ])
  }
}

async function attachPhotos(sql: Sql, requestId: string, input: NewReturnRequest): Promise<void> {
  if (!input.photo_ids.length) return
  const rows = await sql.execute(
    `update return_photo set return_request_id = ?, updated_at = now()
      where id = any(?) and customer_id = ? and return_request_id is null and deleted_at is null returning id`,
    [requestId, input.photo_ids, input.customer_id]
  )
  if (rows.length !== new Set(input.photo_ids).size) throw returnError("photo_not_found", {})
}

/** Writes a request with its lines, photos and first line of history; answers its id. */
export async function createRequest(sql: Sql, input: NewReturnRequest): Promise<string> {
  await claimUnits(sql, input.order_id, input.lines)
  const id = generateEntityId(undefined, "rreq")
  await sql.execute(
    `insert into return_request (id, order_id, customer_id, reason, kind, status, description, requested_at, received_on, last_day,
       findings, gate_decision_id, decide_by) values (?, ?, ?, ?, ?, 'requested', ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [
      id,
      input.order_id,
      input.customer_id,
      input.reason,
      input.kind,
      input.description,
      input.requested_at,
      input.received_on,
      input.last_day,
      JSON.stringify(input.findings),
      input.gate_decision_id,
      input.decide_by,
    ]
  )
  for (const line of input.lines) {
    await sql.execute("insert into return_line (id, return_request_id, order_line_id, quantity) values (?, ?, ?, ?)", [
      generateEntityId(undefined, "rrln"),
      id,
      line.order_line_id,
      line.quantity,
    ])
  }
  await attachPhotos(sql, id, input)
  await recordEvent(sql, { return_request_id: id, state: "requested", note: null, actor: input.actor, at: input.requested_at })
  return id
}
