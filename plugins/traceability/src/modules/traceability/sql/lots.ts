import type { LotState } from "../../../domain/lot-state"
import { mayBecome } from "../../../domain/lot-state"
import { traceError } from "../../../errors"
import type { LotEventKind } from "../models/lot-event"
import { type Act, type Sql } from "./connection"
import { insert, newId } from "./insert"
import type { LotRow } from "./rows"

/** Locks lots in the order of their ids, whatever order was asked: the same everywhere, so that nothing deadlocks. */
export async function lockLots(sql: Sql, ids: readonly string[]): Promise<Map<string, LotRow>> {
  const rows = await sql.execute<LotRow>(
    "select * from lot where id = any(?) and deleted_at is null order by id for update",
    [[...new Set(ids)]]
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One lot under its lock. Throws `traceability.lot_not_found`. */
export async function lockLot(sql: Sql, id: string): Promise<LotRow> {
  const lot = (await lockLots(sql, [id])).get(id)
  if (!lot) throw traceError("lot_not_found", { id })
  return lot
}

export interface LotEventInput extends Act {
  lot_id: string
  kind: LotEventKind
  from_state: LotState | null
  to_state: LotState
  quantity?: number
  reason?: string
  reference_id?: string
}

/** Writes the lot's timeline; rows are append-only. */
export async function recordLotEvents(sql: Sql, events: readonly LotEventInput[]): Promise<void> {
  await insert(
    sql,
    "lot_event",
    events.map((event) => ({
      id: newId("levt"),
      lot_id: event.lot_id,
      kind: event.kind,
      from_state: event.from_state,
      to_state: event.to_state,
      quantity: event.quantity ?? null,
      reason: event.reason ?? null,
      reference_id: event.reference_id ?? null,
      actor_type: event.actor.type,
      actor_id: event.actor.id,
      occurred_at: event.at,
    }))
  )
}

/** Changes a locked lot's state and writes why. Throws `traceability.wrong_state` for a change that does not exist. */
export async function changeState(
  sql: Sql,
  lot: LotRow,
  to: LotState,
  event: Omit<LotEventInput, "lot_id" | "from_state" | "to_state">,
  hold: { from: "quarantine" | "released"; reason: string } | null = null
): Promise<void> {
  if (!mayBecome(lot.state, to)) throw traceError("wrong_state", { lot_id: lot.id, state: lot.state })
  await sql.execute("update lot set state = ?, held_from = ?, hold_reason = ?, updated_at = now() where id = ?", [
    to,
    hold?.from ?? null,
    hold?.reason ?? null,
    lot.id,
  ])
  await recordLotEvents(sql, [{ ...event, lot_id: lot.id, from_state: lot.state, to_state: to }])
}

/** Marks lots that were released and have nothing left. Called after goods left them. */
export async function markDepleted(sql: Sql, lotIds: readonly string[], act: Act): Promise<void> {
  const rows = await sql.execute<{ id: string; state: LotState }>(
    `select id, state from lot where id = any(?) and state in ('released', 'quarantine')
       and zone_quantity = 0 and quarantine_quantity = 0 order by id`,
    [[...new Set(lotIds)]]
  )
  if (!rows.length) return
  await sql.execute("update lot set state = 'depleted', updated_at = now() where id = any(?)", [rows.map((row) => row.id)])
  await recordLotEvents(
    sql,
    rows.map((row) => ({ ...act, lot_id: row.id, kind: "depleted", from_state: row.state, to_state: "depleted" }))
  )
}
