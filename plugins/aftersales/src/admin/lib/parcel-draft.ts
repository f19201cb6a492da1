import type { PickLine, ScannedLot } from "./types"

/** What was scanned into a parcel so far, in units of the inventory item. */
export interface ParcelDraftLine {
  order_line_id: string
  lot_id: string
  batch: string
  quantity: number
}

const scanned = (draft: readonly ParcelDraftLine[], orderLineId: string) =>
  draft.filter((line) => line.order_line_id === orderLineId).reduce((sum, line) => sum + line.quantity, 0)

const waiting = (line: PickLine) =>
  line.allocations.filter((allocation) => allocation.state === "allocated").reduce((sum, allocation) => sum + allocation.quantity, 0)

/**
 * One more pack of a lot: it goes to the first line that still waits for packs, and to the last that could take it
 * when none does; the backend then says that it is too much.
 */
export function addScan(draft: readonly ParcelDraftLine[], lot: ScannedLot, lines: readonly PickLine[]): ParcelDraftLine[] {
  const possible = lines.filter((line) => lot.order_line_ids.includes(line.order_line_id))
  const target = possible.find((line) => scanned(draft, line.order_line_id) < waiting(line)) ?? possible.at(-1)
  if (!target) return [...draft]
  const same = (line: ParcelDraftLine) => line.order_line_id === target.order_line_id && line.lot_id === lot.lot_id
  if (draft.some(same)) return draft.map((line) => (same(line) ? { ...line, quantity: line.quantity + 1 } : line))
  return [...draft, { order_line_id: target.order_line_id, lot_id: lot.lot_id, batch: lot.batch, quantity: 1 }]
}
