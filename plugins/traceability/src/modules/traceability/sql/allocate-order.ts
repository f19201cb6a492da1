import { addDays, legalDate } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { AllocateOrderInput, FrozenAllocation } from "@anxin/compliance/contracts/services"
import { planAllocation, type FefoLot, type FefoRequest } from "../../../domain/fefo"
import { keepsUntilDelivery } from "../../../domain/keeps-until"
import { traceError } from "../../../errors"
import { lockSubject, type Sql } from "./connection"
import { insert, newId } from "./insert"
import { projectLevels, stockPolicy } from "./levels"
import { toFrozen, type AllocationRow, type LotRow } from "./rows"

type Line = AllocateOrderInput["lines"][number]

/** Every allocation of an order, oldest first. */
export async function allocationsOfOrder(sql: Sql, orderId: string): Promise<AllocationRow[]> {
  return sql.execute<AllocationRow>(
    "select * from lot_allocation where order_id = ? and deleted_at is null order by created_at, id",
    [orderId]
  )
}

function requestsOf(lines: readonly Line[]): { requests: FefoRequest[]; lineOf: Map<string, Line> } {
  const lineOf = new Map<string, Line>()
  const requests = lines.flatMap((line) =>
    line.items.map((item) => {
      const key = `${line.order_line_id}/${item.inventory_item_id}`
      lineOf.set(key, line)
      return { key, ...item, min_remaining_days: line.label.min_remaining_days }
    })
  )
  return { requests, lineOf }
}

/** Locks the released lots of the items, then reads what of them is saleable: state, dates and supplier as of now. */
async function saleableUnderLock(sql: Sql, items: readonly string[], today: string, deliveryOn: string) {
  await sql.execute(
    "select id from lot where inventory_item_id = any(?) and state = 'released' and deleted_at is null order by id for update",
    [[...items]]
  )
  const rows = await sql.execute<LotRow & { free_quantity: number }>(
    `select l.*, s.free_quantity from traceability_saleable_lots(?, ?::date, ?::date) s join lot l on l.id = s.lot_id`,
    [[...items], today, deliveryOn]
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Gives an order its lots, first expired first out, all or nothing, under row locks. An order that already has
 * allocations gets those. Throws `traceability.not_enough_saleable_stock` with `details.lines`.
 */
export async function allocateOrder(sql: Sql, input: AllocateOrderInput): Promise<FrozenAllocation[]> {
  await lockSubject(sql, "order", input.order_id)
  const active = (await allocationsOfOrder(sql, input.order_id)).filter((row) => row.state !== "released")
  if (active.length) return active.map(toFrozen)

  const today = legalDate(input.at)
  const deliveryOn = addDays(today, (await stockPolicy(sql)).delivery_days)
  const { requests, lineOf } = requestsOf(input.lines)
  const items = [...new Set(requests.map((request) => request.inventory_item_id))]
  const saleable = await saleableUnderLock(sql, items, today, deliveryOn)
  const lots: FefoLot[] = [...saleable.values()].map((lot) => ({ ...lot, lot_id: lot.id }))
  const { takes, shortages } = planAllocation(requests, lots, (lot, min) =>
    keepsUntilDelivery(lot.expires_on, deliveryOn, Math.max(min, lot.min_remaining_days))
  )
  if (shortages.length) {
    throw traceError("not_enough_saleable_stock", {
      lines: shortages.map(({ key, ...shortage }) => ({
        order_line_id: lineOf.get(key)?.order_line_id,
        variant_id: lineOf.get(key)?.variant_id,
        ...shortage,
      })),
    })
  }
  const rows = takes.map((take) => {
    const lot = saleable.get(take.lot_id)!
    const line = lineOf.get(take.key)!
    return {
      id: newId("lall"),
      order_id: input.order_id,
      order_line_id: line.order_line_id,
      variant_id: line.variant_id,
      inventory_item_id: lot.inventory_item_id,
      lot_id: lot.id,
      quantity: take.quantity,
      batch: lot.batch,
      production_date: lot.production_date,
      expires_on: lot.expires_on,
      expected_delivery_on: deliveryOn,
      // The label that the buyer was shown; what is printed on the packs is the lot's own.
      label_id: line.label.id,
      label_version: line.label.version,
      supplier_id: lot.supplier_id,
      producer_id: lot.producer_id,
      state: "allocated",
    }
  })
  await insert(sql, "lot_allocation", rows)
  await projectLevels(sql, items)
  return (await allocationsOfOrder(sql, input.order_id)).filter((row) => row.state === "allocated").map(toFrozen)
}

/** Frees what an order holds and has not dispatched; does nothing the second time. */
export async function releaseOrder(sql: Sql, orderId: string, actor: Actor, reason: string): Promise<void> {
  await lockSubject(sql, "order", orderId)
  const held = (await allocationsOfOrder(sql, orderId)).filter((row) => row.state === "allocated")
  if (!held.length) return
  await sql.execute("select id from lot where id = any(?) order by id for update", [held.map((row) => row.lot_id)])
  await sql.execute(
    "update lot_allocation set state = 'released', release_reason = ?, released_by = ?, updated_at = now() where id = any(?)",
    [reason, actor.id, held.map((row) => row.id)]
  )
  await projectLevels(
    sql,
    held.map((row) => row.inventory_item_id)
  )
}
