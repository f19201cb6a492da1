/** A lot as the allocator sees it; `free_quantity` is what nobody has yet, in units of the inventory item. */
export interface FefoLot {
  lot_id: string
  inventory_item_id: string
  /** `null` for food that needs no expiry: it goes last. */
  expires_on: string | null
  received_on: string
  /** Days that must remain on the delivery day, as the label of the packs says. */
  min_remaining_days: number
  free_quantity: number
}

/** What one order line needs of one inventory item. */
export interface FefoRequest {
  key: string
  inventory_item_id: string
  quantity: number
  min_remaining_days: number
}

export interface FefoTake {
  key: string
  lot_id: string
  quantity: number
}

export interface FefoShortage {
  key: string
  inventory_item_id: string
  requested: number
  available: number
}

/** First expired, first out; without an expiry last; then first in, first out; then a stable order. */
export function byExpiry(a: FefoLot, b: FefoLot): number {
  const never = "9999-12-31"
  return (
    compare(a.expires_on ?? never, b.expires_on ?? never) ||
    compare(a.received_on, b.received_on) ||
    compare(a.lot_id, b.lot_id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Shares out lots to requests, first expired first, across several lots if needed. `keepsUntil` tells
 * whether a lot still keeps the wanted days on the delivery day. Every request is met whole or it is a
 * shortage; requests are served strictest remaining life first, so that a lenient one does not eat the
 * only lots that a strict one may have. Pure; the caller holds the locks.
 */
export function planAllocation(
  requests: readonly FefoRequest[],
  lots: readonly FefoLot[],
  keeps: (lot: FefoLot, minRemainingDays: number) => boolean
): { takes: FefoTake[]; shortages: FefoShortage[] } {
  const free = new Map(lots.map((lot) => [lot.lot_id, lot.free_quantity]))
  const ordered = [...lots].sort(byExpiry)
  const takes: FefoTake[] = []
  const shortages: FefoShortage[] = []
  const strictFirst = [...requests].sort((a, b) => b.min_remaining_days - a.min_remaining_days)
  for (const request of strictFirst) {
    const usable = ordered.filter(
      (lot) => lot.inventory_item_id === request.inventory_item_id && keeps(lot, request.min_remaining_days)
    )
    const available = usable.reduce((sum, lot) => sum + (free.get(lot.lot_id) ?? 0), 0)
    if (available < request.quantity) {
      const { key, inventory_item_id, quantity: requested } = request
      shortages.push({ key, inventory_item_id, requested, available })
      continue
    }
    let wanted = request.quantity
    for (const lot of usable) {
      const quantity = Math.min(wanted, free.get(lot.lot_id) ?? 0)
      if (quantity === 0) continue
      takes.push({ key: request.key, lot_id: lot.lot_id, quantity })
      free.set(lot.lot_id, (free.get(lot.lot_id) ?? 0) - quantity)
      wanted -= quantity
      if (wanted === 0) break
    }
  }
  return { takes, shortages }
}
