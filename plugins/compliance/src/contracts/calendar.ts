/** A calendar date as printed on a label, `YYYY-MM-DD`; never a timestamp. Legal time is Asia/Shanghai. */
export type CalendarDate = string

/** The clock that callers pass in; tests pass their own. */
export interface Clock {
  now(): Date
}
