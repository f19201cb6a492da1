import { addDays, daysBetween, legalDate } from "@anxin/compliance"
import type { NextLot } from "@anxin/compliance/contracts/services"
import { byExpiry, type FefoLot } from "../../../domain/fefo"
import type { Sql } from "./connection"
import { stockPolicy } from "./levels"
import type { LotRow } from "./rows"

/** What one unit of a variant takes of an inventory item; kits and multipacks take several. */
export interface VariantNeed {
  variant_id: string
  inventory_item_id: string
  required_quantity: number
}

/** Medusa's link table: variants without a row sell nothing, because no lot could cover them. */
export async function needsOfVariants(sql: Sql, variantIds: readonly string[]): Promise<VariantNeed[]> {
  return sql.execute<VariantNeed>(
    `select variant_id, inventory_item_id, required_quantity from product_variant_inventory_item
     where variant_id = any(?) and deleted_at is null order by variant_id, inventory_item_id`,
    [[...variantIds]]
  )
}

/** Free saleable stock by inventory item, over all locations. */
export async function freeByItem(sql: Sql, items: readonly string[], today: string, deliveryOn: string): Promise<Map<string, number>> {
  const rows = await sql.execute<{ inventory_item_id: string; free: string }>(
    `select inventory_item_id, sum(free_quantity) as free
     from traceability_saleable_lots(?, ?::date, ?::date) group by inventory_item_id`,
    [[...items], today, deliveryOn]
  )
  return new Map(rows.map((row) => [row.inventory_item_id, Number(row.free)]))
}

/** Units of each variant that could be ordered now: the scarcest of its items decides. */
export async function availability(sql: Sql, variantIds: readonly string[]): Promise<Map<string, number>> {
  // The real day, not the projection's: around midnight the projection may be a minute behind.
  const day = legalDate(new Date())
  const { delivery_days } = await stockPolicy(sql)
  const needs = await needsOfVariants(sql, variantIds)
  const free = await freeByItem(sql, needs.map((need) => need.inventory_item_id), day, addDays(day, delivery_days))
  const units = new Map<string, number>(variantIds.map((id) => [id, 0]))
  const seen = new Set<string>()
  for (const need of needs) {
    const possible = Math.floor((free.get(need.inventory_item_id) ?? 0) / need.required_quantity)
    const before = seen.has(need.variant_id) ? units.get(need.variant_id)! : Infinity
    units.set(need.variant_id, Math.min(before, possible))
    seen.add(need.variant_id)
  }
  return units
}

/** The lot that one unit would ship from; of a kit, the part that expires first. A variant sold out is absent. */
export async function nextLots(sql: Sql, variantIds: readonly string[]): Promise<Map<string, NextLot>> {
  const day = legalDate(new Date())
  const { delivery_days } = await stockPolicy(sql)
  const deliveryOn = addDays(day, delivery_days)
  const needs = await needsOfVariants(sql, variantIds)
  const items = [...new Set(needs.map((need) => need.inventory_item_id))]
  const lots = (
    await sql.execute<LotRow & { free_quantity: number }>(
      "select l.*, s.free_quantity from traceability_saleable_lots(?, ?::date, ?::date) s join lot l on l.id = s.lot_id",
      [items, day, deliveryOn]
    )
  ).map((lot) => ({ ...lot, lot_id: lot.id }) satisfies FefoLot & LotRow)
  lots.sort(byExpiry)
  const answer = new Map<string, NextLot>()
  const soldOut = new Set<string>()
  for (const need of needs) {
    const lot = lots.find((one) => one.inventory_item_id === need.inventory_item_id)
    if (!lot) {
      soldOut.add(need.variant_id)
      continue
    }
    const known = answer.get(need.variant_id)
    if (known && (known.expires_on ?? "9999") <= (lot.expires_on ?? "9999")) continue
    answer.set(need.variant_id, {
      variant_id: need.variant_id,
      lot_id: lot.id,
      supplier_id: lot.supplier_id,
      batch: lot.batch,
      production_date: lot.production_date,
      expires_on: lot.expires_on,
      expected_delivery_on: deliveryOn,
      remaining_days_on_delivery: lot.expires_on === null ? null : daysBetween(deliveryOn, lot.expires_on),
      label_id: lot.label_id,
    })
  }
  for (const id of soldOut) answer.delete(id)
  return answer
}
