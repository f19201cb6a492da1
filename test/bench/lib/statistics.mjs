/** Middle value; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Median, least and greatest of one measure over all rounds; undefined when it was not measured. */
export function spread(rounds, key) {
  const values = rounds.map((round) => round[key])
  if (!values.length || values.some((value) => value === undefined)) return undefined
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

/** How far the rounds lie apart, as a share of their median. */
export const unrest = ({ median: middle, min, max }) => (max - min) / middle
