import type { Sql } from "./connection"
import { insert, newId } from "./insert"

/** Days and day that levels are projected for. */
export interface StockPolicy {
  day: string
  delivery_days: number
}

/** The projection's day and delivery days. */
export async function stockPolicy(sql: Sql): Promise<StockPolicy> {
  const [row] = await sql.execute<StockPolicy>(
    "select to_char(traceability_day(), 'YYYY-MM-DD') as day, delivery_days from stock_policy"
  )
  if (!row) throw new Error("traceability: the stock policy row is missing")
  return row
}

/**
 * Recomputes Medusa's levels of these items: an update that changes nothing fires the trigger that holds the
 * formula. It comes last in a transaction, after the lots changed, so that whoever writes the level next sees them;
 * levels are locked in the order of their ids.
 */
export async function projectLevels(sql: Sql, inventoryItemIds: readonly string[]): Promise<void> {
  if (!inventoryItemIds.length) return
  await sql.execute(
    `update inventory_level set updated_at = now() where id in (
       select id from inventory_level where inventory_item_id = any(?) and deleted_at is null order by id for update)`,
    [[...new Set(inventoryItemIds)]]
  )
}

/** Makes sure that Medusa has a level for each item at the location; stock itself comes from the projection. */
export async function ensureLevels(sql: Sql, locationId: string, inventoryItemIds: readonly string[]): Promise<void> {
  const zero = JSON.stringify({ value: "0", precision: 20 })
  await insert(
    sql,
    "inventory_level",
    [...new Set(inventoryItemIds)].sort().map((inventory_item_id) => ({
      id: newId("ilev"),
      inventory_item_id,
      location_id: locationId,
      stocked_quantity: 0,
      reserved_quantity: 0,
      incoming_quantity: 0,
      raw_stocked_quantity: zero,
      raw_reserved_quantity: zero,
      raw_incoming_quantity: zero,
    })),
    "on conflict do nothing"
  )
}
