import { addDays, daysBetween } from "@anxin/compliance"

/** What is printed on the packs. */
export interface PrintedDates {
  production_date: string | null
  expires_on: string | null
  /** Shelf life printed on the packs, in days. */
  shelf_life_days: number | null
}

/**
 * The last day on which a lot may be sold. The printed expiry rules. If only a shelf life is printed, producers
 * count it from the production day or from the next; the earlier reading holds: production + days − 1.
 * Food that needs no date (salt, wine) has none: `null`. `undefined`: it cannot be known and must be asked for.
 */
export function lastDay(printed: PrintedDates, labelShelfLifeDays: number | null): string | null | undefined {
  if (printed.expires_on) return printed.expires_on
  const days = printed.shelf_life_days ?? labelShelfLifeDays
  if (days === null) return null
  return printed.production_date ? addDays(printed.production_date, days - 1) : undefined
}

/** Days of shelf life for which one day of tolerance is given: labels say months, dates count days. */
const TOLERANCE_DIVISOR = 45

/** True when printed production and expiry are further from the label's shelf life than counting in months explains. */
export function shelfLifeDiffers(printed: PrintedDates, labelShelfLifeDays: number | null): boolean {
  if (labelShelfLifeDays === null) return false
  if (printed.shelf_life_days !== null && printed.shelf_life_days !== labelShelfLifeDays) return true
  if (!printed.production_date || !printed.expires_on) return false
  const tolerance = Math.max(1, Math.ceil(labelShelfLifeDays / TOLERANCE_DIVISOR))
  return Math.abs(daysBetween(printed.production_date, printed.expires_on) - labelShelfLifeDays) > tolerance
}
