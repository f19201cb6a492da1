import { addDays } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"

/** Dates of a paper, both included; `null` has no end. */
export interface Span {
  valid_from: CalendarDate
  valid_to: CalendarDate | null
}

export interface Coverage<T extends Span> {
  /** Papers valid on the day. */
  on_day: T[]
  /** Last day covered without a gap, counting papers that follow; `null` has no end. */
  until: CalendarDate | null
}

/** True when the paper is valid on the day. */
export const isValidOn = (span: Span, day: CalendarDate): boolean =>
  span.valid_from <= day && (span.valid_to === null || day <= span.valid_to)

/** How long papers cover without a gap from a day on; nothing when none is valid on that day. */
export function coverageFrom<T extends Span>(papers: readonly T[], day: CalendarDate): Coverage<T> | undefined {
  const on_day = papers.filter((paper) => isValidOn(paper, day))
  if (on_day.length === 0) return undefined
  let until: CalendarDate | null = day
  const inOrder = [...papers].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  for (const paper of inOrder) {
    if (until === null || paper.valid_from > addDays(until, 1)) break
    if (paper.valid_to === null) until = null
    else if (paper.valid_to > until) until = paper.valid_to
  }
  return { on_day, until }
}

/** The earlier end of two; `null` means no end. */
export function earlierEnd(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b
  if (b === null) return a
  return a < b ? a : b
}
