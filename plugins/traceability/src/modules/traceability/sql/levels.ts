import type { Sql } from "./connection"
import { insert, newId } from "./insert"

/** Legal day and delivery days that levels are projected for. */
export interface StockPolicy {
  day: string
  delivery_days: number
}

/** What the projection was last made for. */
export async function stockPolicy(sql: Sql): Promise<StockPolicy> {
  const [row] = await sql.execute<StockPolicy>("select day, delivery_days from stock_policy")
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

/** A level that is not what its lots and reservations say. */
export interface LevelDifference {
  inventory_item_id: string
  location_id: string
  stocked: number
  stocked_should_be: number
  reserved: number
  reserved_should_be: number
}

/** Proves `stocked = free saleable + open reservations` for every level; answers those where it does not hold. */
export async function levelDifferences(sql: Sql): Promise<LevelDifference[]> {
  const rows = await sql.execute<Record<keyof LevelDifference, string>>(
    `select l.inventory_item_id, l.location_id, l.stocked_quantity as stocked, f.free + r.open as stocked_should_be,
       l.reserved_quantity as reserved, r.open as reserved_should_be
     from inventory_level l
     cross join lateral (select traceability_free(l.inventory_item_id, l.location_id) as free) f
     cross join lateral (
       select coalesce(sum(i.quantity), 0) as open from reservation_item i
       where i.inventory_item_id = l.inventory_item_id and i.location_id = l.location_id and i.deleted_at is null) r
     where l.deleted_at is null and (l.stocked_quantity <> f.free + r.open or l.reserved_quantity <> r.open)
     order by l.id`
  )
  return rows.map((row) => ({
    inventory_item_id: row.inventory_item_id,
    location_id: row.location_id,
    stocked: Number(row.stocked),
    stocked_should_be: Number(row.stocked_should_be),
    reserved: Number(row.reserved),
    reserved_should_be: Number(row.reserved_should_be),
  }))
}

/** Brings up to date what changed from outside, such as a supplier's standing. Answers how many levels moved. */
export async function projectStale(sql: Sql): Promise<number> {
  const rows = await sql.execute(
    `update inventory_level set updated_at = now() where id in (
       select l.id from inventory_level l
       where l.deleted_at is null
         and l.stocked_quantity <> traceability_free(l.inventory_item_id, l.location_id) + l.reserved_quantity
       order by l.id for update) returning id`
  )
  return rows.length
}

/** Moves the projection to another day or promise and recomputes every level. */
export async function applyPolicy(sql: Sql, policy: StockPolicy): Promise<void> {
  await sql.execute("update stock_policy set day = ?, delivery_days = ?", [policy.day, policy.delivery_days])
  await projectStale(sql)
}

/** Puts the trigger onto Medusa's table if a restore or the order of migrations left it without. */
export async function attachProjection(sql: Sql): Promise<void> {
  await sql.execute("select traceability_attach_projection()")
}
