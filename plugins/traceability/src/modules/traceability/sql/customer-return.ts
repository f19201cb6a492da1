import type { FrozenAllocation, ReturnInput } from "@anxin/compliance/contracts/services"
import { traceError } from "../../../errors"
import { allocationsOfOrder } from "./allocate-order"
import { needsOfVariants } from "./availability"
import { lockSubject, type Sql } from "./connection"
import { insert, newId } from "./insert"
import { projectLevels } from "./levels"
import { changeState, lockLots, recordLotEvents } from "./lots"
import { customerPlace, disposalPlace, move, quarantinePlace } from "./movements"
import { toFrozen, type AllocationRow } from "./rows"

interface Back {
  row: AllocationRow
  quantity: number
}

/** Packs that come back per item of a line: a kit brings each of its parts. */
async function wantedItems(sql: Sql, rows: readonly AllocationRow[], line: ReturnInput["lines"][number]) {
  const own = rows.filter((row) => row.order_line_id === line.order_line_id && (!line.lot_id || row.lot_id === line.lot_id))
  if (line.lot_id || !own.length) return [{ rows: own, quantity: line.quantity }]
  const needs = await needsOfVariants(sql, [own[0]!.variant_id])
  const items = [...new Set(own.map((row) => row.inventory_item_id))]
  return items.map((item) => ({
    rows: own.filter((row) => row.inventory_item_id === item),
    quantity: line.quantity * (needs.find((need) => need.inventory_item_id === item)?.required_quantity ?? 1),
  }))
}

async function matchReturn(sql: Sql, rows: readonly AllocationRow[], input: ReturnInput): Promise<Back[]> {
  const left = new Map(rows.map((row) => [row.id, row.quantity]))
  const back: Back[] = []
  for (const line of input.lines) {
    for (const wanted of await wantedItems(sql, rows, line)) {
      let open = wanted.quantity
      for (const row of wanted.rows) {
        const quantity = Math.min(open, left.get(row.id) ?? 0)
        if (quantity === 0) continue
        left.set(row.id, (left.get(row.id) ?? 0) - quantity)
        back.push({ row, quantity })
        open -= quantity
      }
      if (open > 0) {
        throw traceError("return_exceeds_dispatch", {
          order_line_id: line.order_line_id,
          dispatched: wanted.quantity - open,
        })
      }
    }
  }
  return back
}

/** A row for the packs that came back; the dispatched row keeps what the customer still has. */
async function split(sql: Sql, { row, quantity }: Back, referenceId: string): Promise<void> {
  if (row.quantity === quantity) {
    await sql.execute("update lot_allocation set state = 'returned', return_reference_id = ?, updated_at = now() where id = ?", [
      referenceId,
      row.id,
    ])
    return
  }
  await sql.execute("update lot_allocation set quantity = quantity - ?, updated_at = now() where id = ?", [quantity, row.id])
  row.quantity -= quantity
  const { created_at: _created, ...copy } = row as AllocationRow & Record<string, unknown>
  const { updated_at: _updated, deleted_at: _deleted, ...rest } = copy
  await insert(sql, "lot_allocation", [
    { ...rest, id: newId("lall"), quantity, state: "returned", return_reference_id: referenceId, replaces_id: row.id },
  ])
}

/**
 * Goods come back from the customer, into quarantine or to disposal, never to the zone. A depleted lot returns to
 * quarantine; on a released lot the packs wait in quarantine beside the saleable ones. Idempotent per reference.
 */
export async function recordReturn(sql: Sql, input: ReturnInput): Promise<FrozenAllocation[]> {
  await lockSubject(sql, "order", input.order_id)
  const all = await allocationsOfOrder(sql, input.order_id)
  const known = all.filter((row) => row.return_reference_id === input.reference_id)
  if (known.length) return known.map(toFrozen)
  const back = await matchReturn(sql, all.filter((row) => row.state === "dispatched"), input)
  const lots = await lockLots(sql, back.map(({ row }) => row.lot_id))
  await move(
    sql,
    back.map(({ row, quantity }, index) => {
      const { location_id } = lots.get(row.lot_id)!
      const to = input.to === "quarantine" ? quarantinePlace(location_id) : disposalPlace(location_id)
      return {
        lot_id: row.lot_id,
        kind: "customer_return" as const,
        from: customerPlace(),
        to,
        quantity,
        idempotency_key: `return:${input.reference_id}:${row.id}:${index}`,
        reference_id: input.reference_id,
      }
    }),
    input
  )
  for (const one of back) await split(sql, one, input.reference_id)
  for (const lot of lots.values()) {
    const quantity = back.filter(({ row }) => row.lot_id === lot.id).reduce((sum, one) => sum + one.quantity, 0)
    const event = { ...actOf(input), kind: "returned" as const, quantity, reference_id: input.order_id }
    if (lot.state === "depleted" && input.to === "quarantine") await changeState(sql, lot, "quarantine", event)
    else await recordLotEvents(sql, [{ ...event, lot_id: lot.id, from_state: lot.state, to_state: lot.state }])
  }
  await projectLevels(sql, back.map(({ row }) => row.inventory_item_id))
  return (await allocationsOfOrder(sql, input.order_id)).filter((row) => row.return_reference_id === input.reference_id).map(toFrozen)
}

const actOf = ({ actor, at }: ReturnInput) => ({ actor, at })
