import { addDays, endOfLegalDay } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import { calendarDay, type CalendarDay } from "./holiday-calendar"

export interface PeriodPolicy {
  /** Length of the period, counted from the day after receipt: 7 by Consumer Protection Law 25. */
  days: number
  /** Whether an ordinary Saturday or Sunday moves the last day, which the law leaves open (Civil Code 203). */
  weekends_rest: boolean
}

/** The time in which a customer may return without giving a reason. */
export interface ReturnPeriod {
  /** The day after receipt (Civil Code 201: the first day is not counted). */
  first_day: CalendarDate
  last_day: CalendarDate
  /** 24:00 of the last day in Asia/Shanghai; a request at this very moment is late. */
  ends_at: Date
  extended_by_rest_day: boolean
  /** False when a day that decides lies in a year whose holidays are not published yet: then the customer is favoured. */
  calendar_known: boolean
}

const isWeekend = (date: CalendarDate) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

function isRest({ kind }: CalendarDay, date: CalendarDate, policy: PeriodPolicy): boolean {
  if (kind === "statutory_rest" || kind === "possible_rest") return true
  return kind === "ordinary" && policy.weekends_rest && isWeekend(date)
}

/**
 * The period by the day of receipt: its last day moves to the next working day when it is a rest day
 * (Civil Code 201, 203).
 */
export function returnPeriod(
  receivedOn: CalendarDate,
  policy: PeriodPolicy,
  dayOf: (date: CalendarDate) => CalendarDay = calendarDay
): ReturnPeriod {
  const natural = addDays(receivedOn, policy.days)
  let last = natural
  let day = dayOf(last)
  let known = day.known
  while (isRest(day, last, policy)) {
    last = addDays(last, 1)
    day = dayOf(last)
    known &&= day.known
  }
  return {
    first_day: addDays(receivedOn, 1),
    last_day: last,
    ends_at: endOfLegalDay(last),
    extended_by_rest_day: last !== natural,
    calendar_known: known,
  }
}

/** Whether a moment is still within the period. */
export const isWithin = (period: ReturnPeriod, at: Date): boolean => at.getTime() < period.ends_at.getTime()
