/**
 * Which reminder is due so many days before the end: the nearest threshold that has been reached, so that a
 * paper filed late is announced once and not for every threshold at a time. Nothing once it has ended.
 */
export function reminderDue(days_left: number, thresholds_days: readonly number[]): number | undefined {
  if (days_left < 0) return undefined
  const reached = thresholds_days.filter((threshold) => days_left <= threshold)
  return reached.length > 0 ? Math.min(...reached) : undefined
}
