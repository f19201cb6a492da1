import type { NutritionLine } from "../label-content"
import type { Nutrient } from "../vocabulary"

/** Energy that a gram yields, in kJ (GB 28050: protein 17, fat 37, carbohydrate 17), and of a gram of alcohol. */
const KJ_PER_G = { protein: 17, fat: 37, carbohydrate: 17, alcohol: 29 } as const
const ALCOHOL_G_PER_ML = 0.789
/** Declared energy may be up to a fifth off; near zero, rounding is more than that. */
const ENERGY_TOLERANCE = 0.2
const ENERGY_SLACK_KJ = 40
/** Rounded lines may add up to a little more than there is. */
const ROUNDING_G = 2
/** 100 ml weigh more than 100 g in syrups and honey. */
const MAX_G: Record<"100g" | "100ml", number> = { "100g": 100 + ROUNDING_G, "100ml": 150 }

/** What cannot be, or is unlikely, in a nutrition table. */
export type NutritionDoubt =
  | { kind: "sum_too_large"; sum_g: number }
  | { kind: "part_exceeds_whole"; part: Nutrient; whole: Nutrient }
  | { kind: "energy_implausible"; declared_kj: number; expected_kj: number }
  | { kind: "sodium_impossible"; sodium_mg: number }

/** Pure table salt holds 39.3 g of sodium in 100 g. */
const MAX_SODIUM_MG = 39_500

const PARTS: readonly [part: Nutrient, whole: Nutrient][] = [
  ["saturated_fat", "fat"],
  ["sugar", "carbohydrate"],
]

/** Doubts about a table; silent about lines that it lacks. */
export function doubtNutrition(lines: readonly NutritionLine[], basis: "100g" | "100ml", alcoholPercent = 0): NutritionDoubt[] {
  const values = new Map(lines.map((line) => [line.key, line.per_100]))
  const of = (key: Nutrient) => values.get(key)
  const doubts: NutritionDoubt[] = []
  const sum = (of("protein") ?? 0) + (of("fat") ?? 0) + (of("carbohydrate") ?? 0)
  if (sum > MAX_G[basis]) doubts.push({ kind: "sum_too_large", sum_g: Math.round(sum * 10) / 10 })
  for (const [part, whole] of PARTS) {
    const [inner, outer] = [of(part), of(whole)]
    if (inner !== undefined && outer !== undefined && inner > outer) doubts.push({ kind: "part_exceeds_whole", part, whole })
  }
  const sodium = of("sodium")
  if (sodium !== undefined && sodium > MAX_SODIUM_MG) doubts.push({ kind: "sodium_impossible", sodium_mg: sodium })
  const [energy, protein, fat, carbohydrate] = [of("energy"), of("protein"), of("fat"), of("carbohydrate")]
  if (energy !== undefined && protein !== undefined && fat !== undefined && carbohydrate !== undefined) {
    const alcohol = basis === "100ml" ? alcoholPercent * ALCOHOL_G_PER_ML : 0
    const expected =
      protein * KJ_PER_G.protein + fat * KJ_PER_G.fat + carbohydrate * KJ_PER_G.carbohydrate + alcohol * KJ_PER_G.alcohol
    if (Math.abs(energy - expected) > Math.max(expected * ENERGY_TOLERANCE, ENERGY_SLACK_KJ)) {
      doubts.push({ kind: "energy_implausible", declared_kj: energy, expected_kj: Math.round(expected) })
    }
  }
  return doubts
}
