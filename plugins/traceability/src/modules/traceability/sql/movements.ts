import type { AccountKind } from "../models/stock-account"
import type { MovementKind } from "../models/stock-movement"
import type { Act, Sql } from "./connection"
import { insert, newId } from "./insert"

/** A place by what it is; its account is made on first use. */
export interface Place {
  kind: AccountKind
  /** What tells accounts of a kind apart: a supplier, a location, or a location and zone. */
  key: string
  location_id?: string
}

export const supplierPlace = (supplierId: string): Place => ({ kind: "supplier", key: supplierId })
export const quarantinePlace = (location: string): Place => ({ kind: "quarantine", key: location, location_id: location })
export const disposalPlace = (location: string): Place => ({ kind: "disposal", key: location, location_id: location })
export const variancePlace = (location: string): Place => ({ kind: "variance", key: location, location_id: location })
export const customerPlace = (): Place => ({ kind: "customer", key: "all" })
export const zonePlace = (lot: { location_id: string; zone: string }): Place => ({
  kind: "zone",
  key: `${lot.location_id}:${lot.zone}`,
  location_id: lot.location_id,
})

const codeOf = (place: Place) => `${place.kind}:${place.key}`

async function accountIds(sql: Sql, places: readonly Place[]): Promise<Map<string, string>> {
  const byCode = new Map(places.map((place) => [codeOf(place), place]))
  const find = () =>
    sql.execute<{ id: string; code: string }>("select id, code from stock_account where code = any(?) and deleted_at is null", [
      [...byCode.keys()],
    ])
  let found = await find()
  if (found.length < byCode.size) {
    const known = new Set(found.map((row) => row.code))
    // In the order of codes: two receipts that open the same new accounts must not wait for each other crosswise.
    const missing = [...byCode.values()].filter((place) => !known.has(codeOf(place))).sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))
    await insert(
      sql,
      "stock_account",
      missing.map((place) => ({
        id: newId("sacc"),
        code: codeOf(place),
        kind: place.kind,
        location_id: place.location_id ?? null,
      })),
      "on conflict do nothing"
    )
    found = await find()
  }
  return new Map(found.map((row) => [row.code, row.id]))
}

export interface MovementInput {
  lot_id: string
  kind: MovementKind
  from: Place
  to: Place
  quantity: number
  /** Unique for ever: the same movement cannot be written twice. */
  idempotency_key: string
  reference_id: string
  reason?: string
}

/** Writes movements, both sides in one row; a trigger carries them to the lots, which the caller has locked. */
export async function move(sql: Sql, movements: readonly MovementInput[], act: Act): Promise<void> {
  if (!movements.length) return
  const accounts = await accountIds(
    sql,
    movements.flatMap((movement) => [movement.from, movement.to])
  )
  await insert(
    sql,
    "stock_movement",
    movements.map((movement) => ({
      id: newId("smov"),
      lot_id: movement.lot_id,
      kind: movement.kind,
      from_account_id: accounts.get(codeOf(movement.from)),
      to_account_id: accounts.get(codeOf(movement.to)),
      quantity: movement.quantity,
      idempotency_key: movement.idempotency_key,
      reference_id: movement.reference_id,
      reason: movement.reason ?? null,
      actor_type: act.actor.type,
      actor_id: act.actor.id,
      occurred_at: act.at,
    }))
  )
}
