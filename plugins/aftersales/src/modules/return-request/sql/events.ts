import type { Actor } from "@anxin/compliance/contracts/access"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../../db/sql"
import type { ReturnStatus } from "../../../domain/return-status"

export interface NewReturnEvent {
  return_request_id: string
  state: ReturnStatus
  note: string | null
  actor: Actor
  at: Date
}

/** Writes one line of a request's history. */
export async function recordEvent(sql: Sql, event: NewReturnEvent): Promise<void> {
  await sql.execute(
    "insert into return_event (id, return_request_id, state, note, actor_type, actor_id, occurred_at) values (?, ?, ?, ?, ?, ?, ?)",
    [
      generateEntityId(undefined, "rrev"),
      event.return_request_id,
      event.state,
      event.note,
      event.actor.type,
      event.actor.id,
      event.at,
    ]
  )
}
