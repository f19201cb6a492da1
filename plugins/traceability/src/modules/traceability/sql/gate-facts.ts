import type { LotState } from "../../../domain/lot-state"
import { needsOfVariants, type VariantNeed } from "./availability"
import type { Sql } from "./connection"

/** A lot as the rules of a gate see it. */
export interface GateLot {
  lot_id: string
  batch: string
  inventory_item_id: string
  variant_id: string
  state: LotState
  expires_on: string | null
  received_on: string
  received_by: string
  min_remaining_days: number
  quarantine_quantity: number
  /** Packs in the zone that no order has. */
  free_quantity: number
  /** Supplier and producer may be sold from today. */
  parties_ok: boolean
}

const GATE_LOT = `select lot.id as lot_id, lot.batch, lot.inventory_item_id, lot.variant_id, lot.state, lot.expires_on,
    lot.received_on, lot.received_by, lot.min_remaining_days, lot.quarantine_quantity,
    lot.zone_quantity - lot.allocated_quantity as free_quantity,
    coalesce(not s.blocked and (s.sell_until is null or s.sell_until >= ?::date), false) and not coalesce(p.blocked, false) as parties_ok
  from lot
  left join supplier_standing s on s.party_id = lot.supplier_id
  left join supplier_standing p on p.party_id = lot.producer_id
  where lot.deleted_at is null`

/** Lots by id, whatever their state. */
export async function gateLots(sql: Sql, lotIds: readonly string[], today: string): Promise<GateLot[]> {
  return sql.execute<GateLot>(`${GATE_LOT} and lot.id = any(?)`, [today, [...lotIds]])
}

/** What each variant needs, and every lot of those goods that has something free, saleable or not. */
export async function gateStock(sql: Sql, variantIds: readonly string[], today: string): Promise<{ needs: VariantNeed[]; lots: GateLot[] }> {
  const needs = await needsOfVariants(sql, variantIds)
  const items = [...new Set(needs.map((need) => need.inventory_item_id))]
  const lots = await sql.execute<GateLot>(
    `${GATE_LOT} and lot.inventory_item_id = any(?) and lot.zone_quantity > lot.allocated_quantity`,
    [today, items]
  )
  return { needs, lots }
}
