import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"

/** What a picker needs to find and know a lot. */
export interface LotPlace {
  id: string
  batch: string
  internal_batch: string
  inventory_item_id: string
  location_id: string
  zone: "ambient" | "chilled" | "frozen"
  expires_on: CalendarDate | null
}

/** The read of the traceability service that Medusa generates from its lot. */
interface LotReader {
  listLots(filters: Record<string, unknown>, config?: { take?: number }): Promise<LotPlace[]>
}

const reader = (container: ServiceLocator) => container.resolve<LotReader>("traceability")

/** Lots by id. */
export async function lotPlaces(container: ServiceLocator, ids: readonly string[]): Promise<Map<string, LotPlace>> {
  if (!ids.length) return new Map()
  const rows = await reader(container).listLots({ id: [...new Set(ids)] })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Lots of these inventory items that a scanned code names: by id, printed batch or internal batch. */
export async function scannedLots(container: ServiceLocator, code: string, itemIds: readonly string[]): Promise<LotPlace[]> {
  return reader(container).listLots({
    inventory_item_id: [...new Set(itemIds)],
    $or: [{ id: code }, { batch: code }, { internal_batch: code }],
  })
}
