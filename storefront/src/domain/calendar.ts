const DAY_MS = 86_400_000

/** Midnight UTC of a calendar date `YYYY-MM-DD`: only for counting days, never a moment in time. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** Days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The legal date of a moment: the calendar in Asia/Shanghai, which knows no summer time since 1991. */
export const legalDate = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
