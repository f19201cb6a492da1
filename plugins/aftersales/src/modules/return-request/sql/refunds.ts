import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../../db/sql"
import { returnError } from "../../../errors/return-errors"
import { lockRequest } from "./change-status"
import type { ReturnRefundRow } from "./rows"

/** After this a started refund counts as left behind by a process that died, and may be taken up again. */
const TAKE_UP_AFTER_MS = 120_000

export interface RefundClaim {
  return_request_id: string
  amount: string
  currency_code: string
  by: string
  at: Date
}

/**
 * Claims the refund of a request before any money moves. Answers `done` for one that was made already; a claim that
 * a dead process left is taken up with its own amount. Throws `returns.refund_in_progress`.
 */
export async function claimRefund(sql: Sql, claim: RefundClaim): Promise<ReturnRefundRow> {
  await lockRequest(sql, claim.return_request_id)
  const [made] = await sql.execute<ReturnRefundRow>(
    `insert into return_refund (id, return_request_id, amount, currency_code, state, requested_by, started_at)
     values (?, ?, ?, ?, 'started', ?, ?) on conflict (return_request_id) where deleted_at is null do nothing returning *`,
    [generateEntityId(undefined, "rrfd"), claim.return_request_id, claim.amount, claim.currency_code, claim.by, claim.at]
  )
  if (made) return made
  const [known] = await sql.execute<ReturnRefundRow>(
    "select * from return_refund where return_request_id = ? for update",
    [claim.return_request_id]
  )
  if (known!.state === "done") return known!
  const [left] = await sql.execute<ReturnRefundRow>(
    "update return_refund set started_at = ?, updated_at = now() where id = ? and updated_at < now() - ? * interval '1 millisecond' returning *",
    [claim.at, known!.id, TAKE_UP_AFTER_MS]
  )
  if (!left) throw returnError("refund_in_progress", { return_request_id: claim.return_request_id })
  return left
}

/** The mirror of `claimRefund`, for a refund of which no money moved. */
export async function dropRefund(sql: Sql, id: string): Promise<void> {
  await sql.execute("delete from return_refund where id = ? and state = 'started'", [id])
}

/** Lets a refund that moved part of its money be taken up again at once. */
export async function yieldRefund(sql: Sql, id: string): Promise<void> {
  await sql.execute("update return_refund set updated_at = '-infinity' where id = ? and state = 'started'", [id])
}

export async function finishRefund(sql: Sql, id: string, at: Date): Promise<void> {
  await sql.execute("update return_refund set state = 'done', finished_at = ?, updated_at = now() where id = ?", [at, id])
}
