import type { FoodVariant } from "../src/backend/food"
import { daysBetween, legalDate } from "../src/domain/calendar"
import { nearExpiry, nearExpiryDays } from "../src/domain/near-expiry"

const food = (shelf_life_days: number | null, expires_on: string | null) =>
  ({ label: { shelf_life_days }, next_lot: { expires_on } }) as FoodVariant

describe("near expiry", () => {
  it.each([
    [365, 45],
    [364, 20],
    [180, 20],
    [179, 15],
    [90, 15],
    [89, 10],
    [30, 10],
    [29, 5],
    [16, 5],
    [15, 2],
    [3, 2],
    [2, 1],
    [1, 1],
  ])("of food that keeps %i days begins %i days before the end", (shelf_life, near) => {
    expect(nearExpiryDays(shelf_life)).toBe(near)
  })

  it("counts the last day itself and not the day before the span", () => {
    expect(nearExpiry(food(365, "2026-12-01"), "2026-10-17")).toBe(45)
    expect(nearExpiry(food(365, "2026-12-01"), "2026-10-16")).toBeUndefined()
    expect(nearExpiry(food(365, "2026-12-01"), "2026-12-01")).toBe(0)
    expect(nearExpiry(food(365, "2026-12-01"), "2026-12-02")).toBeUndefined()
  })

  it("says nothing of food without a shelf life or without a lot", () => {
    expect(nearExpiry(food(null, "2026-12-01"), "2026-11-30")).toBeUndefined()
    expect(nearExpiry(food(365, null), "2026-11-30")).toBeUndefined()
    expect(nearExpiry(undefined, "2026-11-30")).toBeUndefined()
  })

  it("takes the day of Shanghai, where it is tomorrow from 16:00 UTC on", () => {
    expect(legalDate(new Date("2026-11-23T15:59:59Z"))).toBe("2026-11-23")
    expect(legalDate(new Date("2026-11-23T16:00:00Z"))).toBe("2026-11-24")
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2)
  })
})
