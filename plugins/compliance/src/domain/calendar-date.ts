import type { CalendarDate } from "../contracts"

/** Offset of Asia/Shanghai from UTC in hours; China has kept no daylight saving since 1991. */
const SHANGHAI_OFFSET_H = 8
const DAY_MS = 86_400_000

/** The legal date in Asia/Shanghai at a moment. */
export function legalDate(at: Date): CalendarDate {
  return new Date(at.getTime() + SHANGHAI_OFFSET_H * 3_600_000).toISOString().slice(0, 10)
}

/** True for a date that exists, written `YYYY-MM-DD`; `2026-02-30` does not. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value
}

/** The date `days` after (before, if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Same day `months` later; a day that the month lacks becomes its last day, and a month end stays a month end. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number]
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = (y: number, m: number) => new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  const wasMonthEnd = day === lastDay(year, month - 1)
  const last = lastDay(target.getUTCFullYear(), target.getUTCMonth())
  target.setUTCDate(wasMonthEnd ? last : Math.min(day, last))
  return target.toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The moment at which a legal day ends: its 24:00 in Asia/Shanghai. */
export function endOfLegalDay(date: CalendarDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS - SHANGHAI_OFFSET_H * 3_600_000)
}
