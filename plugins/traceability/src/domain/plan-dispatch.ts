/** What an order line still waits for, of one lot. */
export interface OpenAllocation {
  id: string
  order_line_id: string
  inventory_item_id: string
  lot_id: string
  expires_on: string | null
  quantity: number
}

/** A scanned lot. `free_quantity` is what of it no order has yet. */
export interface ScannedLot {
  lot_id: string
  inventory_item_id: string
  expires_on: string | null
  free_quantity: number
}

export interface ScannedLine {
  order_line_id: string
  lot_id: string
  quantity: number
}

/** Packs taken from a scanned lot for an allocation; a substitute moves the allocation to the scanned lot. */
export interface DispatchTake {
  allocation_id: string
  order_line_id: string
  lot_id: string
  quantity: number
  substitute: boolean
}

export type DispatchRefusal =
  | { reason: "dispatch_wrong_item"; lot_id: string; order_line_id: string }
  | { reason: "dispatch_exceeds_order"; lot_id: string; order_line_id: string; remaining: number }
  | { reason: "substitute_expires_earlier"; lot_id: string; expires_on: string; promised: string }
  | { reason: "not_enough_in_lot"; lot_id: string; available: number }

const NEVER = "9999-12-31"

/**
 * Matches scanned lots with what the order waits for: own lot first, then as a substitute for allocations of the
 * same goods, those that expire first. A substitute must keep at least as long as the lot that the buyer was
 * shown and must have enough that is nobody's. Pure; answers every take, or the first refusal.
 */
export function planDispatch(
  scanned: readonly ScannedLine[],
  open: readonly OpenAllocation[],
  lots: ReadonlyMap<string, ScannedLot>
): { takes: DispatchTake[]; refusal?: DispatchRefusal } {
  const left = new Map(open.map((row) => [row.id, row.quantity]))
  const free = new Map([...lots.values()].map((lot) => [lot.lot_id, lot.free_quantity]))
  const takes: DispatchTake[] = []
  const wanted = scanned.map((line) => ({ ...line }))
  const takeFrom = (line: ScannedLine, row: OpenAllocation): number => {
    const quantity = Math.min(line.quantity, left.get(row.id) ?? 0)
    if (quantity === 0) return 0
    left.set(row.id, (left.get(row.id) ?? 0) - quantity)
    line.quantity -= quantity
    const { order_line_id, lot_id } = line
    takes.push({ allocation_id: row.id, order_line_id, lot_id, quantity, substitute: row.lot_id !== lot_id })
    return quantity
  }
  // All own lots before any substitute, so that a substitute never takes the place of a lot scanned later.
  for (const line of wanted) {
    for (const row of open) if (row.order_line_id === line.order_line_id && row.lot_id === line.lot_id) takeFrom(line, row)
  }
  for (const line of wanted) {
    if (line.quantity === 0) continue
    const refusal = substitute(line)
    if (refusal) return { takes: [], refusal }
  }
  return { takes }

  function substitute(line: ScannedLine): DispatchRefusal | undefined {
    const { order_line_id, lot_id } = line
    const lot = lots.get(lot_id)
    const same = open.filter((row) => row.order_line_id === order_line_id && row.inventory_item_id === lot?.inventory_item_id)
    if (!lot || !same.length) return { reason: "dispatch_wrong_item", lot_id, order_line_id }
    const waiting = same
      .filter((row) => (left.get(row.id) ?? 0) > 0)
      .sort((a, b) => ((a.expires_on ?? NEVER) < (b.expires_on ?? NEVER) ? -1 : 1))
    const remaining = waiting.reduce((sum, row) => sum + (left.get(row.id) ?? 0), 0)
    if (remaining < line.quantity) return { reason: "dispatch_exceeds_order", lot_id, order_line_id, remaining }
    const available = free.get(lot_id) ?? 0
    if (available < line.quantity) return { reason: "not_enough_in_lot", lot_id, available }
    for (const row of waiting) {
      if (line.quantity === 0) break
      if ((lot.expires_on ?? NEVER) < (row.expires_on ?? NEVER)) {
        return { reason: "substitute_expires_earlier", lot_id, expires_on: lot.expires_on ?? "", promised: row.expires_on ?? "" }
      }
      free.set(lot_id, (free.get(lot_id) ?? 0) - takeFrom(line, row))
    }
    return undefined
  }
}
