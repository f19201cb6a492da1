/** Offset of Asia/Shanghai; the form speaks legal time wherever the computer stands. */
const OFFSET = "+08:00"
const OFFSET_MS = 8 * 3_600_000

/** Now in Asia/Shanghai as a `datetime-local` input wants it, `YYYY-MM-DDTHH:mm`. */
export const shanghaiNow = (now: Date): string => new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 16)

/** The moment that such an input means. */
export const fromShanghai = (local: string): string => `${local}:00${OFFSET}`
