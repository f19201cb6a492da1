import { addDays } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import { LegalHoliday, SolarDay, SolarTerm } from "tyme4ts"

/**
 * What the State Council's holiday notice says of a day. `possible_rest` is a day of a year whose notice the library
 * does not hold yet and that may become a holiday; `ordinary` leaves it to the weekday.
 */
export type DayKind = "statutory_rest" | "make_up_work" | "ordinary" | "possible_rest"

export interface CalendarDay {
  kind: DayKind
  /** False when the library does not hold the notice that would decide. */
  known: boolean
}

type YearMonthDay = [year: number, month: number, day: number]

const parts = (date: CalendarDate) => date.split("-").map(Number) as YearMonthDay

/** New Year's holiday may begin in December: those days are decided by the next year's notice. */
const DECEMBER_DAYS_OF_NEXT_YEAR = 28

/** The year whose notice decides about a day. */
export function deciderYear(date: CalendarDate): number {
  const [year, month, day] = parts(date)
  return month === 12 && day >= DECEMBER_DAYS_OF_NEXT_YEAR ? year + 1 : year
}

/** Whether the library holds the holiday notice of a year; it is published each November for the next one. */
export function isCalendarKnown(year: number): boolean {
  return LegalHoliday.fromYmd(year, 10, 1) !== null
}

const inRange = (value: number, from: number, to: number) => value >= from && value <= to

/** Days around the festivals with a fixed date: `MMDD`, inclusive. */
const FIXED: readonly (readonly [number, number])[] = [
  [101, 104],
  [1228, 1231],
  [427, 507],
  [927, 1010],
]

/** Lunar windows: month, first and last day. Spring Festival's also reaches into the last lunar month. */
const LUNAR: readonly (readonly [month: number, from: number, to: number])[] = [
  [12, 26, 30],
  [1, 1, 10],
  [5, 1, 10],
  [8, 11, 20],
]

const QINGMING = 7
const QINGMING_WINDOW_DAYS = 3

function nearQingming(date: CalendarDate): boolean {
  const [year] = parts(date)
  const day = SolarTerm.fromIndex(year, QINGMING).getJulianDay().getSolarDay()
  const festival = [day.getYear(), day.getMonth(), day.getDay()].map((n) => String(n).padStart(2, "0")).join("-")
  return inRange(Date.parse(date), Date.parse(addDays(festival, -QINGMING_WINDOW_DAYS)), Date.parse(addDays(festival, QINGMING_WINDOW_DAYS)))
}

/**
 * Whether a day could be part of a statutory holiday, whatever the notice will say. Held against every yearly
 * notice that the library has: none since 2008 gave a weekday off outside these windows.
 */
export function mayBeHoliday(date: CalendarDate): boolean {
  const [year, month, day] = parts(date)
  if (FIXED.some(([from, to]) => inRange(month * 100 + day, from, to))) return true
  const lunar = SolarDay.fromYmd(year, month, day).getLunarDay()
  const lunarMonth = lunar.getLunarMonth().getMonthWithLeap()
  if (LUNAR.some(([of, from, to]) => of === lunarMonth && inRange(lunar.getDay(), from, to))) return true
  return nearQingming(date)
}

/** What a day is, and whether anybody can know that yet. */
export function calendarDay(date: CalendarDate): CalendarDay {
  const holiday = LegalHoliday.fromYmd(...parts(date))
  if (holiday) return { kind: holiday.isWork() ? "make_up_work" : "statutory_rest", known: true }
  const known = isCalendarKnown(deciderYear(date))
  return { kind: !known && mayBeHoliday(date) ? "possible_rest" : "ordinary", known }
}
