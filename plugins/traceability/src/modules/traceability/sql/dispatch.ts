import { legalDate } from "@anxin/compliance"
import type { DispatchCheck, DispatchInput, FrozenAllocation } from "@anxin/compliance/contracts/services"
import { isExpired } from "../../../domain/keeps-until"
import { planDispatch, type DispatchRefusal, type DispatchTake, type ScannedLot } from "../../../domain/plan-dispatch"
import { traceError } from "../../../errors"
import { allocationsOfOrder } from "./allocate-order"
import { lockSubject, type Act, type Sql } from "./connection"
import { insert, newId } from "./insert"
import { projectLevels } from "./levels"
import { lockLots, markDepleted, recordLotEvents } from "./lots"
import { customerPlace, move, zonePlace } from "./movements"
import { toFrozen, type AllocationRow, type LotRow } from "./rows"

type CheckInput = Omit<DispatchInput, "fulfillment_id" | "actor">

interface Planned {
  takes: DispatchTake[]
  open: AllocationRow[]
  lots: Map<string, LotRow>
}

function refuse(refusal: DispatchRefusal, lots: Map<string, LotRow>): never {
  const { reason, ...details } = refusal
  throw traceError(reason, { ...details, batch: lots.get(refusal.lot_id)?.batch })
}

/** Suppliers that may not be sold from today, among those of the scanned lots; one without a standing is blocked. */
async function blockedSuppliers(sql: Sql, lots: readonly LotRow[], today: string): Promise<Set<string>> {
  const ids = [...new Set(lots.map((lot) => lot.supplier_id))]
  const rows = await sql.execute<{ party_id: string }>(
    `select party_id from supplier_standing
     where party_id = any(?) and not blocked and (sell_until is null or sell_until >= ?::date)`,
    [ids, today]
  )
  const good = new Set(rows.map((row) => row.party_id))
  return new Set(ids.filter((id) => !good.has(id)))
}

async function assertSaleableToday(sql: Sql, scanned: readonly LotRow[], today: string): Promise<void> {
  const blocked = await blockedSuppliers(sql, scanned, today)
  for (const lot of scanned) {
    const reason = isExpired(lot.expires_on, today)
      ? "expired"
      : lot.state !== "released" && lot.state !== "depleted"
        ? lot.state
        : blocked.has(lot.supplier_id)
          ? "supplier_blocked"
          : undefined
    if (reason) throw traceError("lot_not_saleable", { lot_id: lot.id, batch: lot.batch, reason })
  }
}

/** Locks what a dispatch touches and matches it; throws what refuses it. */
async function plan(sql: Sql, input: CheckInput): Promise<Planned> {
  const open = (await allocationsOfOrder(sql, input.order_id)).filter((row) => row.state === "allocated")
  const scannedIds = input.lines.map((line) => line.lot_id)
  const lots = await lockLots(sql, [...scannedIds, ...open.map((row) => row.lot_id)])
  const unknown = scannedIds.find((id) => !lots.has(id))
  if (unknown) throw traceError("lot_not_found", { id: unknown })
  const scanned = [...new Set(scannedIds)].map((id) => lots.get(id)!)
  await assertSaleableToday(sql, scanned, legalDate(input.at))
  const candidates = new Map<string, ScannedLot>(
    scanned.map((lot) => [lot.id, { ...lot, lot_id: lot.id, free_quantity: lot.zone_quantity - lot.allocated_quantity }])
  )
  const { takes, refusal } = planDispatch(input.lines, open, candidates)
  if (refusal) refuse(refusal, lots)
  return { takes, open, lots }
}

/** What `recordDispatch` would refuse. Takes and releases locks, writes nothing. */
export async function checkDispatch(sql: Sql, input: CheckInput): Promise<DispatchCheck> {
  await lockSubject(sql, "order", input.order_id)
  const { takes, open } = await plan(sql, input)
  const taken = new Map<string, number>()
  for (const take of takes) taken.set(take.allocation_id, (taken.get(take.allocation_id) ?? 0) + take.quantity)
  return {
    lines: takes.map(({ order_line_id, lot_id, quantity, substitute }) => ({ order_line_id, lot_id, quantity, substitute })),
    remaining: open
      .map((row) => ({
        order_line_id: row.order_line_id,
        inventory_item_id: row.inventory_item_id,
        quantity: row.quantity - (taken.get(row.id) ?? 0),
      }))
      .filter((row) => row.quantity > 0),
  }
}

/** The dispatched row that a take leaves behind: the promise of the allocation, the identity of the scanned lot. */
function dispatchedRow(row: AllocationRow, take: DispatchTake, lot: LotRow, fulfillmentId: string) {
  return {
    id: newId("lall"),
    order_id: row.order_id,
    order_line_id: row.order_line_id,
    variant_id: row.variant_id,
    inventory_item_id: row.inventory_item_id,
    lot_id: lot.id,
    quantity: take.quantity,
    batch: lot.batch,
    production_date: lot.production_date,
    expires_on: lot.expires_on,
    expected_delivery_on: row.expected_delivery_on,
    label_id: row.label_id,
    label_version: row.label_version,
    supplier_id: lot.supplier_id,
    producer_id: lot.producer_id,
    state: "dispatched",
    fulfillment_id: fulfillmentId,
    replaces_id: row.id,
  }
}

/** Takes packs off an allocation: part of it, and the rest stays allocated; all of it, and nothing does. */
async function reduce(sql: Sql, row: AllocationRow, quantity: number): Promise<void> {
  await sql.execute(
    row.quantity === quantity
      ? "update lot_allocation set state = 'released', release_reason = 'substituted', updated_at = now() where id = ?"
      : "update lot_allocation set quantity = quantity - ?, updated_at = now() where id = ?",
    row.quantity === quantity ? [row.id] : [quantity, row.id]
  )
  row.quantity -= quantity
}

/** The promise goes before the packs, or the lot would for a moment promise more than it has. Answers what was sent. */
async function convert(sql: Sql, { takes, open, lots }: Planned, fulfillmentId: string) {
  const byId = new Map(open.map((row) => [row.id, row]))
  const sent: { id: string; lot_id: string; quantity: number }[] = []
  for (const take of takes) {
    const row = byId.get(take.allocation_id)!
    if (!take.substitute && take.quantity === row.quantity) {
      await sql.execute("update lot_allocation set state = 'dispatched', fulfillment_id = ?, updated_at = now() where id = ?", [
        fulfillmentId,
        row.id,
      ])
      sent.push({ id: row.id, lot_id: row.lot_id, quantity: take.quantity })
      row.quantity = 0
      continue
    }
    const dispatched = dispatchedRow(row, take, lots.get(take.lot_id)!, fulfillmentId)
    await reduce(sql, row, take.quantity)
    await insert(sql, "lot_allocation", [dispatched])
    sent.push(dispatched)
  }
  return sent
}

/** The scanned lots leave the zone for the customer; idempotent per fulfilment. */
export async function recordDispatch(sql: Sql, input: DispatchInput): Promise<FrozenAllocation[]> {
  await lockSubject(sql, "order", input.order_id)
  const sent = async () =>
    (await allocationsOfOrder(sql, input.order_id)).filter((row) => row.fulfillment_id === input.fulfillment_id).map(toFrozen)
  const before = await sent()
  if (before.length) return before
  const act: Act = input
  const planned = await plan(sql, input)
  const { takes, open, lots } = planned
  const rows = await convert(sql, planned, input.fulfillment_id)
  await move(
    sql,
    rows.map((row) => ({
      lot_id: row.lot_id,
      kind: "dispatch",
      from: zonePlace(lots.get(row.lot_id)!),
      to: customerPlace(),
      quantity: row.quantity,
      idempotency_key: `dispatch:${row.id}`,
      reference_id: input.fulfillment_id,
    })),
    act
  )
  await recordLotEvents(
    sql,
    takes.map((take) => {
      const lot = lots.get(take.lot_id)!
      const kind = take.substitute ? "substituted" : "dispatched"
      return { ...act, lot_id: lot.id, kind, from_state: lot.state, to_state: lot.state, quantity: take.quantity, reference_id: input.order_id }
    })
  )
  await markDepleted(sql, rows.map((row) => row.lot_id), act)
  await projectLevels(sql, open.map((row) => row.inventory_item_id))
  return sent()
}
