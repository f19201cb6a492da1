import { daysBetween, legalDate, shopNow } from "@anxin/compliance"
import type { MedusaContainer } from "@medusajs/framework/types"
import { partyNames } from "./receipt-view"
import type { LotRow } from "../modules/traceability/sql/rows"

/** Share of the shelf life that has passed, 0 to 1; nothing without both dates. */
function lifeUsed(lot: Pick<LotRow, "production_date" | "expires_on">, today: string): number | null {
  if (!lot.production_date || !lot.expires_on) return null
  const whole = daysBetween(lot.production_date, lot.expires_on)
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, daysBetween(lot.production_date, today) / whole))
}

/** Lots as the admin reads them: with names, days left (negative once expired) and what is free. */
export async function lotViews<L extends LotRow>(container: MedusaContainer, lots: readonly L[]) {
  const today = legalDate(shopNow(container))
  const names = await partyNames(container, lots.flatMap((lot) => [lot.supplier_id, lot.producer_id]))
  return lots.map((lot) => ({
    ...lot,
    supplier: names.get(lot.supplier_id) ?? null,
    producer: names.get(lot.producer_id) ?? null,
    free_quantity: lot.zone_quantity - lot.allocated_quantity,
    days_left: lot.expires_on === null ? null : daysBetween(today, lot.expires_on),
    life_used: lifeUsed(lot, today),
  }))
}
