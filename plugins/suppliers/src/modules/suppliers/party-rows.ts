import { legalDate } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { LicenceSummary, PartySummary } from "@anxin/compliance/contracts/services"
import type { LicenceOnFile, PartyOnFile } from "../../domain/judge-standing"
import type { LicenceRecord, PartyRecord } from "../../domain/records"


/** One row of the view `supplier_standing`. */
export interface StandingRow {
  party_id: string
  receive_until: CalendarDate | null
  sell_until: CalendarDate | null
  blocked: boolean
}

const iso = (time: Date | string | null): string | null => (time ? new Date(time).toISOString() : null)

export const checkedOn = (licence: Pick<LicenceRecord, "register_consulted_at">): CalendarDate | null =>
  licence.register_consulted_at ? legalDate(new Date(licence.register_consulted_at)) : null

export function licenceSummary(row: LicenceRecord): LicenceSummary {
  const { id, type, number, issuer, valid_from, valid_to, state } = row
  return { id, type, number, issuer, valid_from, valid_to, state, checked_on: checkedOn(row) }
}

/** Verified, but its papers have run out: derived from dates, never stored. */
export const isLapsed = (row: Pick<PartyRecord, "state">, standing: StandingRow | undefined, today: CalendarDate): boolean =>
  row.state === "verified" && Boolean(standing?.receive_until && standing.receive_until < today)

/**
 * What the public may know of a party: its papers that were verified, also when revoked since. Papers that
 * were only sent in or were rejected stay inside.
 */
export function partySummary(row: PartyRecord, standing: StandingRow | undefined, today: CalendarDate): PartySummary {
  return {
    id: row.id,
    kind: row.kind,
    name: { zh: row.name_zh, en: row.name_en },
    uscc: row.uscc,
    state: isLapsed(row, standing, today) ? "lapsed" : row.state,
    address: { zh: row.address_zh, en: row.address_en },
    contact: row.contact,
    licences: row.licences.filter(({ state }) => state === "verified" || state === "revoked").map(licenceSummary),
  }
}

/** A party as the pure rules see it. */
export function partyOnFile(row: PartyRecord): PartyOnFile {
  const { id, state, country_code } = row
  const licences: LicenceOnFile[] = row.licences.map((licence) => ({
    ...licenceSummary(licence),
    type: licence.type,
    food_categories: licence.food_categories,
    sales_items: licence.sales_items,
    decided_at: iso(licence.decided_at),
    revoked_at: iso(licence.revoked_at),
  }))
  return { id, state, country_code, licences }
}
