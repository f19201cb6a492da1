import { addDays, daysBetween } from "@anxin/compliance/domain/calendar-date"
import fc from "fast-check"
import { LegalHoliday } from "tyme4ts"
import { calendarDay, isCalendarKnown, mayBeHoliday } from "../../src/domain/holiday-calendar"
import { receivedOn } from "../../src/domain/receipt"
import { isWithin, returnPeriod } from "../../src/domain/return-period"
import vectors from "../fixtures/vectors.json"

const policy = { days: 7, weekends_rest: true }
const anyDay = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((offset) => addDays(from, offset))

describe("the seven days", () => {
  it.each(vectors.seven_day_return.cases_2026)("received $signed ends with $last", ({ signed, last, naturalLast }) => {
    const period = returnPeriod(signed, policy)
    expect(period.last_day).toBe(last)
    expect(period.first_day).toBe(addDays(signed, 1))
    expect(period.extended_by_rest_day).toBe(naturalLast !== undefined && naturalLast !== last)
    expect(period.calendar_known).toBe(true)
  })

  it("ends at 24:00 in Shanghai, to the millisecond", () => {
    const { ends_at, ...rest } = returnPeriod("2026-03-02", policy)
    expect(ends_at.toISOString()).toBe("2026-03-09T16:00:00.000Z")
    expect(isWithin({ ends_at, ...rest }, new Date(ends_at.getTime() - 1))).toBe(true)
    expect(isWithin({ ends_at, ...rest }, ends_at)).toBe(false)
  })

  it("moves an ordinary Saturday to Monday by setting only, a statutory holiday always", () => {
    // 2026-11-14 received, 2026-11-21 is an ordinary Saturday.
    expect(returnPeriod("2026-11-14", policy).last_day).toBe("2026-11-23")
    expect(returnPeriod("2026-11-14", { ...policy, weekends_rest: false }).last_day).toBe("2026-11-21")
    // 2026-09-24 received: National Day to 7 October.
    expect(returnPeriod("2026-09-24", { ...policy, weekends_rest: false }).last_day).toBe("2026-10-08")
  })

  it("favours the customer where the holidays are not published yet, and says so", () => {
    expect(isCalendarKnown(2027)).toBe(false)
    // 2027-01-01 could not be looked up: the library has no such year.
    const newYear = returnPeriod("2026-12-25", policy)
    expect(newYear).toMatchObject({ calendar_known: false, extended_by_rest_day: true })
    expect(newYear.last_day > "2027-01-03").toBe(true)
    // A day that no notice ever made a holiday does not move.
    expect(returnPeriod("2027-03-08", policy)).toMatchObject({ last_day: "2027-03-15", calendar_known: false })
    // A published October beside an unpublished year is known.
    expect(returnPeriod("2026-12-10", policy).calendar_known).toBe(true)
  })

  it("never ends before day seven, never on a holiday, and is stable in time", () => {
    fc.assert(
      fc.property(anyDay("2008-01-01", "2030-12-31"), fc.boolean(), (received, weekends_rest) => {
        const period = returnPeriod(received, { days: 7, weekends_rest })
        const length = daysBetween(received, period.last_day)
        expect(length).toBeGreaterThanOrEqual(7)
        expect(length).toBeLessThanOrEqual(25)
        expect(calendarDay(period.last_day).kind).not.toBe("statutory_rest")
        // One day later received never ends earlier.
        expect(returnPeriod(addDays(received, 1), { days: 7, weekends_rest }).last_day >= period.last_day).toBe(true)
        // Resting on weekends only ever lengthens.
        expect(returnPeriod(received, policy).last_day >= period.last_day).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

describe("a year that is not published", () => {
  /** A holiday once, for the anniversary, by a notice of its own that May. */
  const ONCE = ["2015-09-03", "2015-09-04"]

  it("is assumed to rest on every day that any yearly notice since 2008 made a holiday of a weekday", () => {
    for (let day = "2008-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
      const [y, m, d] = day.split("-").map(Number) as [number, number, number]
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      const holiday = LegalHoliday.fromYmd(y, m, d)
      if (ONCE.includes(day)) continue
      if (holiday && !holiday.isWork() && weekday > 0 && weekday < 6) expect([day, mayBeHoliday(day)]).toEqual([day, true])
    }
  })

  it("gives the customer at least as long as the published year would", () => {
    const unpublished = (date: string) => ({ kind: mayBeHoliday(date) ? ("possible_rest" as const) : ("ordinary" as const), known: false })
    fc.assert(
      fc.property(anyDay("2016-01-01", "2026-12-10"), (received) => {
        const later = returnPeriod(received, policy, unpublished).last_day
        expect(later >= returnPeriod(received, policy).last_day).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

describe("the day of receipt", () => {
  const handed_over_at = new Date("2026-11-02T16:30:00Z")
  const confirmation_days = 15
  it("is the legal day of hand-over", () => {
    expect(receivedOn({ handed_over_at, confirmed_at: null, confirmation_days })).toBe("2026-11-03")
  })
  it("is none before hand-over, whatever the customer says", () => {
    expect(receivedOn({ handed_over_at: null, confirmed_at: handed_over_at, confirmation_days })).toBeNull()
  })
  it("is the confirmation if that is later, but not endlessly", () => {
    const confirmed = (date: string) => receivedOn({ handed_over_at, confirmed_at: new Date(`${date}T04:00:00Z`), confirmation_days })
    expect(confirmed("2026-11-01")).toBe("2026-11-03")
    expect(confirmed("2026-11-03")).toBe("2026-11-03")
    expect(confirmed("2026-11-05")).toBe("2026-11-05")
    expect(confirmed("2026-11-18")).toBe("2026-11-18")
    expect(confirmed("2027-06-01")).toBe("2026-11-18")
  })
})
