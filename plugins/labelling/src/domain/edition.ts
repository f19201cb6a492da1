import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { Edition } from "./vocabulary"

/** From when an edition may be printed, and from when it must be; both by production date. */
export interface EditionDates {
  edition_2025_accepted_from: CalendarDate
  edition_2025_required_from: CalendarDate
}

/** Editions that food produced on a day may be labelled by; GB 7718 and GB 28050 change together. */
export function editionsFor(producedOn: CalendarDate, dates: EditionDates): Edition[] {
  if (producedOn >= dates.edition_2025_required_from) return ["GB7718-2025"]
  return producedOn >= dates.edition_2025_accepted_from ? ["GB7718-2011", "GB7718-2025"] : ["GB7718-2011"]
}

/** True when packs produced on a day may carry a label of this edition. */
export const editionFits = (edition: Edition, producedOn: CalendarDate, dates: EditionDates): boolean =>
  editionsFor(producedOn, dates).includes(edition)
