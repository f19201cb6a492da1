import type { NutritionLine } from "../backend/food"

/** Order of GB 28050; indented lines are parts of the line above. */
const ORDER = ["energy", "protein", "fat", "saturated_fat", "carbohydrate", "sugar", "sodium"] as const
type NutrientKey = (typeof ORDER)[number]

const PARTS: ReadonlySet<string> = new Set(["saturated_fat", "sugar"])

export const isKnownNutrient = (key: string): key is NutrientKey => (ORDER as readonly string[]).includes(key)
export const isPart = (key: string): boolean => PARTS.has(key)

const rank = (key: string): number => (isKnownNutrient(key) ? ORDER.indexOf(key) : ORDER.length)

/** Lines in the order of the standard; what the standard does not name comes last, in the label's own order. */
export const inStandardOrder = (lines: readonly NutritionLine[]): NutritionLine[] =>
  lines.toSorted((a, b) => rank(a.key) - rank(b.key))
