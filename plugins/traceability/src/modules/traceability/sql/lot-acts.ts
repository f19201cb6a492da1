import { legalDate } from "@anxin/compliance"
import { isExpired } from "../../../domain/keeps-until"
import { traceError } from "../../../errors"
import type { Act, Sql } from "./connection"
import { newId } from "./insert"
import { projectLevels } from "./levels"
import { changeState, lockLot, recordLotEvents } from "./lots"
import { disposalPlace, move, quarantinePlace, zonePlace } from "./movements"
import type { LotRow } from "./rows"

/** True when packs wait in quarantine that a customer sent back. */
async function hasReturnedPacks(sql: Sql, lotId: string): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from stock_movement m join stock_account a on a.id = m.to_account_id
     where m.lot_id = ? and m.kind = 'customer_return' and a.kind = 'quarantine' limit 1`,
    [lotId]
  )
  return rows.length > 0
}

/**
 * What is in quarantine becomes saleable. The receiver never releases; the gate has asked for the role and the
 * rest before. Returned packs need a word on their inspection.
 */
export async function releaseLot(sql: Sql, lotId: string, note: string | undefined, act: Act): Promise<void> {
  const lot = await lockLot(sql, lotId)
  if (lot.state !== "quarantine" && lot.state !== "released") throw traceError("wrong_state", { lot_id: lotId, state: lot.state })
  if (lot.received_by === act.actor.id) throw traceError("released_by_receiver")
  if (isExpired(lot.expires_on, legalDate(act.at))) throw traceError("lot_not_saleable", { lot_id: lotId, batch: lot.batch, reason: "expired" })
  if (lot.quarantine_quantity === 0) throw traceError("nothing_to_release", { lot_id: lotId })
  if (!note && (await hasReturnedPacks(sql, lotId))) throw traceError("inspection_note_missing", { lot_id: lotId })
  const event = { ...act, kind: "released" as const, quantity: lot.quarantine_quantity, reason: note }
  await move(
    sql,
    [
      {
        lot_id: lotId,
        kind: "release",
        from: quarantinePlace(lot.location_id),
        to: zonePlace(lot),
        quantity: lot.quarantine_quantity,
        idempotency_key: `release:${newId("act")}`,
        reference_id: lotId,
        reason: note,
      },
    ],
    act
  )
  if (lot.state === "quarantine") await changeState(sql, lot, "released", event)
  else await recordLotEvents(sql, [{ ...event, lot_id: lotId, from_state: lot.state, to_state: lot.state }])
  await projectLevels(sql, [lot.inventory_item_id])
}

/** Stops a lot at once, whoever has it in a cart or on a pick list. Answers the orders that wait for it. */
export async function holdLot(sql: Sql, lotId: string, reason: string, act: Act): Promise<string[]> {
  const lot = await lockLot(sql, lotId)
  if (lot.state !== "quarantine" && lot.state !== "released") throw traceError("wrong_state", { lot_id: lotId, state: lot.state })
  await changeState(sql, lot, "held", { ...act, kind: "held", reason }, { from: lot.state, reason })
  await projectLevels(sql, [lot.inventory_item_id])
  return waitingOrders(sql, lotId)
}

/** Ends a hold: the lot goes back to where it was held from. */
export async function unholdLot(sql: Sql, lotId: string, reason: string, act: Act): Promise<void> {
  const lot = await lockLot(sql, lotId)
  if (lot.state !== "held" || !lot.held_from) throw traceError("wrong_state", { lot_id: lotId, state: lot.state })
  await changeState(sql, lot, lot.held_from, { ...act, kind: "unheld", reason })
  await projectLevels(sql, [lot.inventory_item_id])
}

/** Orders to which undispatched packs of a lot are promised. */
export async function waitingOrders(sql: Sql, lotId: string): Promise<string[]> {
  const rows = await sql.execute<{ order_id: string }>(
    "select distinct order_id from lot_allocation where lot_id = ? and state = 'allocated' and deleted_at is null order by order_id",
    [lotId]
  )
  return rows.map((row) => row.order_id)
}

/** States from which food may be thrown away; a released lot is held first, so that it is stopped before it goes. */
const DISPOSABLE: ReadonlySet<LotRow["state"]> = new Set(["quarantine", "held", "expired", "recalled"] as const)

/** Takes what is left of a lot out of the shop for good (Food Safety Law 54; Regulation 29: destroyed and recorded). */
export async function disposeLot(sql: Sql, lotId: string, reason: string, act: Act): Promise<number> {
  const lot = await lockLot(sql, lotId)
  if (!DISPOSABLE.has(lot.state)) throw traceError("wrong_state", { lot_id: lotId, state: lot.state })
  if (lot.allocated_quantity > 0) {
    throw traceError("disposal_allocated", { lot_id: lotId, allocated: lot.allocated_quantity, order_ids: await waitingOrders(sql, lotId) })
  }
  const quantity = lot.zone_quantity + lot.quarantine_quantity
  if (quantity === 0) throw traceError("nothing_to_dispose", { lot_id: lotId })
  const sides = [
    { from: zonePlace(lot), quantity: lot.zone_quantity },
    { from: quarantinePlace(lot.location_id), quantity: lot.quarantine_quantity },
  ].filter((side) => side.quantity > 0)
  await move(
    sql,
    sides.map((side) => ({
      ...side,
      lot_id: lotId,
      kind: "disposal",
      to: disposalPlace(lot.location_id),
      idempotency_key: `disposal:${newId("act")}`,
      reference_id: lotId,
      reason,
    })),
    act
  )
  const event = { ...act, kind: "disposed" as const, reason, quantity }
  if (lot.state === "quarantine" || lot.state === "held") await changeState(sql, lot, "depleted", event)
  else await recordLotEvents(sql, [{ ...event, lot_id: lotId, from_state: lot.state, to_state: lot.state }])
  await projectLevels(sql, [lot.inventory_item_id])
  return quantity
}

/** Marks every lot whose last day has passed; answers them with the orders that still wait for them. */
export async function expireLots(sql: Sql, today: string, act: Act): Promise<{ lot_id: string; order_ids: string[] }[]> {
  const rows = await sql.execute<LotRow>(
    `select * from lot where expires_on < ? and state in ('quarantine', 'released', 'held') and deleted_at is null
       and quarantine_quantity + zone_quantity > 0 order by id for update`,
    [today]
  )
  const expired: { lot_id: string; order_ids: string[] }[] = []
  for (const lot of rows) {
    await changeState(sql, lot, "expired", { ...act, kind: "expired", reason: lot.expires_on ?? undefined })
    expired.push({ lot_id: lot.id, order_ids: await waitingOrders(sql, lot.id) })
  }
  await projectLevels(sql, rows.map((lot) => lot.inventory_item_id))
  return expired
}
