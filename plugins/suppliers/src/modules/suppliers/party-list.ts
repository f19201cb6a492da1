import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { PartyKind, PartyState } from "../../domain/vocabulary"

/** What staff may filter the list of parties by; `lapse` follows the dates of the papers. */
export interface PartyFilter {
  q?: string
  kinds?: PartyKind[]
  state?: PartyState | "lapsed"
  /** `expiring`: its papers end on or before `expiring_on`, but not yet. */
  lapse?: "lapsed" | "expiring" | "in_order"
  today: CalendarDate
  expiring_on: CalendarDate
  limit: number
  offset: number
}

const LAPSED = "p.state = 'verified' and s.receive_until < ?::date"
const EXPIRING = "p.state = 'verified' and s.receive_until between ?::date and ?::date"
const IN_ORDER = "p.state = 'verified' and not s.blocked and coalesce(s.receive_until, 'infinity'::date) > ?::date"

/** In a LIKE pattern, % and _ of the reader's own words mean themselves. */
const literal = (text: string) => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`

function conditions({ q, kinds, state, lapse, today, expiring_on }: PartyFilter): { where: string[]; params: unknown[] } {
  const where = ["p.deleted_at is null"]
  const params: unknown[] = []
  const and = (sql: string, ...values: unknown[]) => {
    where.push(sql)
    params.push(...values)
  }
  if (q) {
    const pattern = literal(q)
    and(
      `(p.name_zh ilike ? or p.name_en ilike ? or p.uscc ilike ? or exists (
        select 1 from supplier_licence l where l.party_id = p.id and l.deleted_at is null and l.number ilike ?))`,
      pattern, pattern, pattern, pattern
    )
  }
  if (kinds?.length) and("p.kind in (?)", kinds)
  if (state === "lapsed") and(LAPSED, today)
  else if (state === "verified") and(`p.state = 'verified' and not coalesce(${LAPSED}, false)`, today)
  else if (state) and("p.state = ?", state)
  if (lapse === "lapsed") and(LAPSED, today)
  if (lapse === "expiring") and(EXPIRING, today, expiring_on)
  if (lapse === "in_order") and(IN_ORDER, expiring_on)
  return { where, params }
}

/** One statement answers the page and the count, also when the page is empty. */
export function listPartiesSql(filter: PartyFilter): { sql: string; params: unknown[] } {
  const { where, params } = conditions(filter)
  const sql = `
    with found as (
      select p.id, p.created_at from supplier_party p
      left join supplier_standing s on s.party_id = p.id
      where ${where.join(" and ")}
    ), page as (select * from found order by created_at desc, id desc limit ? offset ?)
    select page.id, (select count(*)::int from found) as total
    from (select 1) as one left join page on true
    order by page.created_at desc, page.id desc`
  return { sql, params: [...params, filter.limit, filter.offset] }
}
