import type { NutritionLine } from "../label-content"
import type { Edition, Nutrient } from "../vocabulary"

/** Nutrient reference values of GB 28050, in the nutrient's unit; sugar has none. */
export const NRV: Readonly<Record<Nutrient, number | null>> = {
  energy: 8400,
  protein: 60,
  fat: 60,
  saturated_fat: 20,
  carbohydrate: 300,
  sugar: null,
  sodium: 2000,
}

export const NUTRIENT_UNITS: Readonly<Record<Nutrient, NutritionLine["unit"]>> = {
  energy: "kJ",
  protein: "g",
  fat: "g",
  saturated_fat: "g",
  carbohydrate: "g",
  sugar: "g",
  sodium: "mg",
}

/** What the nutrition table must hold: energy and four core nutrients; six from GB 28050-2025 on. */
export const REQUIRED_NUTRIENTS: Readonly<Record<Edition, readonly Nutrient[]>> = {
  "GB7718-2011": ["energy", "protein", "fat", "carbohydrate", "sodium"],
  "GB7718-2025": ["energy", "protein", "fat", "saturated_fat", "carbohydrate", "sugar", "sodium"],
}

/** Share of the reference value in whole percent, `null` where there is none. */
export function nrvPercent(key: Nutrient, per100: number): number | null {
  const reference = NRV[key]
  return reference === null ? null : Math.round((per100 / reference) * 100)
}

/** A line with its unit, and its share computed where the label left it to us. */
export function completeLine(line: { key: Nutrient; per_100: number; nrv_percent?: number | null }): NutritionLine {
  const { key, per_100 } = line
  return { key, per_100, unit: NUTRIENT_UNITS[key], nrv_percent: line.nrv_percent ?? nrvPercent(key, per_100) }
}
