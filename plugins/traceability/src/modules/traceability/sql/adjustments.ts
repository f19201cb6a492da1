import { traceError } from "../../../errors"
import type { Act, Sql } from "./connection"
import { insert, newId } from "./insert"
import { projectLevels } from "./levels"
import { changeState, lockLot, markDepleted, recordLotEvents, type LotEventInput } from "./lots"
import { move, quarantinePlace, variancePlace, zonePlace } from "./movements"
import type { LotRow } from "./rows"

/** Surplus or shortage as its table holds it. */
export interface AdjustmentRow {
  id: string
  lot_id: string
  account_kind: "zone" | "quarantine"
  quantity_delta: number
  report: string
  state: "requested" | "approved" | "rejected"
  requested_by: string
}

export interface AdjustmentRequest extends Act {
  lot_id: string
  account_kind: "zone" | "quarantine"
  /** Packs; negative for a shortage. */
  quantity_delta: number
  /** What was found, by whom, and why: the written report that R88 asks for. */
  report: string
}

const eventOf = (lot: LotRow, kind: LotEventInput["kind"], row: Pick<AdjustmentRow, "id" | "quantity_delta">, reason: string, act: Act) => ({
  ...act,
  lot_id: lot.id,
  kind,
  from_state: lot.state,
  to_state: lot.state,
  quantity: row.quantity_delta,
  reason,
  reference_id: row.id,
})

/** Files a variance report. No stock moves. */
export async function requestAdjustment(sql: Sql, { actor, at, ...input }: AdjustmentRequest): Promise<string> {
  const lot = await lockLot(sql, input.lot_id)
  const id = newId("sadj")
  await insert(sql, "stock_adjustment", [{ id, ...input, requested_by: actor.id, requested_at: at }])
  await recordLotEvents(sql, [eventOf(lot, "variance_reported", { id, quantity_delta: input.quantity_delta }, input.report, { actor, at })])
  return id
}

/** A shortage may not take packs that are promised; a surplus of an emptied lot waits in quarantine. */
function assertPossible(lot: LotRow, row: AdjustmentRow): void {
  const available = row.account_kind === "zone" ? lot.zone_quantity - lot.allocated_quantity : lot.quarantine_quantity
  if (row.quantity_delta < 0 && available < -row.quantity_delta) throw traceError("adjustment_exceeds_stock", { available })
  const gone = lot.state === "expired" || lot.state === "recalled" || lot.state === "depleted"
  if (row.quantity_delta > 0 && gone && row.account_kind !== "quarantine") throw traceError("wrong_state", { lot_id: lot.id, state: lot.state })
}

/** A second person approves a report, and stock moves; or turns it down, and nothing does. */
export async function decideAdjustment(
  sql: Sql,
  input: Act & { id: string; approve: boolean; note: string }
): Promise<string> {
  const { actor, at } = input
  const [row] = await sql.execute<AdjustmentRow>("select * from stock_adjustment where id = ? for update", [input.id])
  if (!row) throw traceError("adjustment_not_found", { id: input.id })
  if (row.state !== "requested") throw traceError("adjustment_decided", { id: row.id })
  if (row.requested_by === actor.id) throw traceError("same_person")
  const lot = await lockLot(sql, row.lot_id)
  await sql.execute(
    "update stock_adjustment set state = ?, decided_by = ?, decided_at = ?, decision_note = ?, updated_at = now() where id = ?",
    [input.approve ? "approved" : "rejected", actor.id, at, input.note, row.id]
  )
  await recordLotEvents(sql, [eventOf(lot, input.approve ? "variance_approved" : "variance_rejected", row, input.note, { actor, at })])
  if (!input.approve) return row.lot_id
  assertPossible(lot, row)
  const place = row.account_kind === "zone" ? zonePlace(lot) : quarantinePlace(lot.location_id)
  const variance = variancePlace(lot.location_id)
  await move(
    sql,
    [
      {
        lot_id: lot.id,
        kind: "adjustment",
        from: row.quantity_delta < 0 ? place : variance,
        to: row.quantity_delta < 0 ? variance : place,
        quantity: Math.abs(row.quantity_delta),
        idempotency_key: `adjustment:${row.id}`,
        reference_id: row.id,
        reason: row.report,
      },
    ],
    { actor, at }
  )
  if (lot.state === "depleted") await changeState(sql, lot, "quarantine", { actor, at, kind: "variance_approved", reference_id: row.id })
  await markDepleted(sql, [lot.id], { actor, at })
  await projectLevels(sql, [lot.inventory_item_id])
  return row.lot_id
}
