import type { FoodVariant } from "../backend/food"
import { daysBetween } from "./calendar"

/**
 * How many days before its end food counts as near expiry, by shelf life in days: the table that Chinese retailers use
 * to show such goods apart, as article 12 of the Anti-Food-Waste Law asks.
 */
const TABLE: readonly { shelf_life_days: number; near_days: number }[] = [
  { shelf_life_days: 365, near_days: 45 },
  { shelf_life_days: 180, near_days: 20 },
  { shelf_life_days: 90, near_days: 15 },
  { shelf_life_days: 30, near_days: 10 },
  { shelf_life_days: 16, near_days: 5 },
  { shelf_life_days: 3, near_days: 2 },
  { shelf_life_days: 0, near_days: 1 },
]

export const nearExpiryDays = (shelf_life_days: number): number =>
  TABLE.find((row) => shelf_life_days >= row.shelf_life_days)?.near_days ?? 1

/** Days left of the lot that would ship, when they are few enough to say so; otherwise nothing. */
export function nearExpiry(food: FoodVariant | undefined, today: string): number | undefined {
  const expires = food?.next_lot?.expires_on
  const shelf_life_days = food?.label?.shelf_life_days
  if (!expires || shelf_life_days == null) return undefined
  const left = daysBetween(today, expires)
  return left >= 0 && left <= nearExpiryDays(shelf_life_days) ? left : undefined
}
