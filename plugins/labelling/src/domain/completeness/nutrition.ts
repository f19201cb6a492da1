import { defineGaps, type Gap } from "../gaps"
import type { LabelContent, NutritionLine } from "../label-content"
import { doubtNutrition } from "../nutrition/plausibility"
import { nrvPercent, REQUIRED_NUTRIENTS } from "../nutrition/reference-values"
import { ALCOHOL_CATEGORY, type Edition, type Nutrient, type NutritionExemption } from "../vocabulary"
import { isPrepacked, type Check } from "./context"

const gap = defineGaps({
  nutrition_missing: { field: "nutrition", clause: "GB 28050", zh: "缺少营养成分表", en: "The nutrition table is missing" },
  nutrition_line_missing: { field: "nutrition", clause: "GB 28050", zh: "营养成分表缺少：{name_zh}", en: "The nutrition table lacks {name_en}" },
  nutrition_line_twice: { field: "nutrition", clause: "GB 28050", zh: "营养成分表重复：{name_zh}", en: "The nutrition table has {name_en} twice" },
  nutrition_nrv_wrong: {
    field: "nutrition",
    clause: "GB 28050 NRV",
    zh: "{name_zh} 的 NRV% 应为 {expected}%，填写为 {printed}%",
    en: "NRV% of {name_en} should be {expected}%, not {printed}%",
  },
  nutrition_exemption_unfounded: {
    field: "nutrition_exemption",
    clause: "GB 28050 豁免",
    zh: "所选豁免情形不适用于该食品或该版本标准",
    en: "The chosen exemption does not apply to this food or edition",
  },
  nutrition_sum_too_large: {
    field: "nutrition",
    clause: "GB 28050",
    zh: "蛋白质、脂肪、碳水化合物合计 {sum_g} g，超过可能值",
    en: "Protein, fat and carbohydrate add up to {sum_g} g, more than there can be",
  },
  nutrition_part_exceeds_whole: {
    field: "nutrition",
    clause: "GB 28050",
    zh: "{part_zh}不能大于{whole_zh}",
    en: "{part_en} cannot exceed {whole_en}",
  },
  nutrition_sodium_impossible: { field: "nutrition", clause: "GB 28050", zh: "钠含量 {sodium_mg} mg 不可能", en: "{sodium_mg} mg of sodium is impossible" },
  nutrition_energy_implausible: {
    field: "nutrition",
    clause: "GB 28050",
    zh: "能量 {declared_kj} kJ 与各成分折算的 {expected_kj} kJ 相差较大，请核对",
    en: "{declared_kj} kJ of energy is far from the {expected_kj} kJ that the nutrients yield; please check",
    severity: "notice",
  },
  salt_oil_sugar_notice_missing: {
    field: "warnings",
    clause: "GB 28050-2025",
    zh: "缺少提示语：儿童青少年应避免过量摄入盐油糖",
    en: "The notice 儿童青少年应避免过量摄入盐油糖 is missing",
  },
})

export const NUTRIENT_NAMES: Readonly<Record<Nutrient, { zh: string; en: string }>> = {
  energy: { zh: "能量", en: "energy" },
  protein: { zh: "蛋白质", en: "protein" },
  fat: { zh: "脂肪", en: "fat" },
  saturated_fat: { zh: "饱和脂肪", en: "saturated fat" },
  carbohydrate: { zh: "碳水化合物", en: "carbohydrate" },
  sugar: { zh: "糖", en: "sugar" },
  sodium: { zh: "钠", en: "sodium" },
}

const MIN_ALCOHOL_PERCENT = 0.5
/** Largest face up to which a small pack is exempt, in cm². */
const SMALL_PACK_CM2: Record<Edition, number> = { "GB7718-2011": 20, "GB7718-2025": 40 }

const is2025 = ({ edition }: LabelContent) => edition === "GB7718-2025"

/** Whether an exemption can hold for this food; the two that only a person can judge pass. */
const FOUNDED: Record<NutritionExemption, (content: LabelContent) => boolean> = {
  fresh_food: () => true,
  small_daily_amount: () => true,
  single_ingredient_dried: is2025,
  bottled_water: ({ food_category }) => food_category === "06",
  tea: ({ food_category }) => food_category === "14",
  alcohol: ({ food_category, alcohol_percent }) =>
    food_category === ALCOHOL_CATEGORY && (alcohol_percent ?? 0) >= MIN_ALCOHOL_PERCENT,
  small_pack: ({ edition, largest_face_cm2 }) => largest_face_cm2 !== null && largest_face_cm2 <= SMALL_PACK_CM2[edition],
}

const named = (key: Nutrient) => ({ nutrient: key, name_zh: NUTRIENT_NAMES[key].zh, name_en: NUTRIENT_NAMES[key].en })

function checkLines(lines: readonly NutritionLine[], edition: Edition): Gap[] {
  const keys = lines.map((line) => line.key)
  const missing = REQUIRED_NUTRIENTS[edition].filter((key) => !keys.includes(key))
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
  const wrong = lines.flatMap(({ key, per_100, nrv_percent }) => {
    const expected = nrvPercent(key, per_100)
    // One point of difference is rounding of the pack's own figures.
    const holds = expected === null ? nrv_percent === null : nrv_percent !== null && Math.abs(nrv_percent - expected) <= 1
    return holds ? [] : [gap("nutrition_nrv_wrong", { ...named(key), expected: expected ?? "—", printed: nrv_percent ?? "—" })]
  })
  return [
    ...missing.map((key) => gap("nutrition_line_missing", named(key))),
    ...twice.map((key) => gap("nutrition_line_twice", named(key))),
    ...wrong,
  ]
}

function checkDoubts(lines: readonly NutritionLine[], content: LabelContent): Gap[] {
  return doubtNutrition(lines, content.nutrition_basis, content.alcohol_percent ?? 0).map((doubt) => {
    switch (doubt.kind) {
      case "sum_too_large":
        return gap("nutrition_sum_too_large", { sum_g: doubt.sum_g })
      case "sodium_impossible":
        return gap("nutrition_sodium_impossible", { sodium_mg: doubt.sodium_mg })
      case "energy_implausible":
        return gap("nutrition_energy_implausible", { declared_kj: doubt.declared_kj, expected_kj: doubt.expected_kj })
      case "part_exceeds_whole": {
        const [part, whole] = [NUTRIENT_NAMES[doubt.part], NUTRIENT_NAMES[doubt.whole]]
        return gap("nutrition_part_exceeds_whole", { part_zh: part.zh, whole_zh: whole.zh, part_en: part.en, whole_en: whole.en })
      }
    }
  })
}

const SALT_OIL_SUGAR = "儿童青少年应避免过量摄入盐油糖"

/** GB 28050 in the label's edition, for packed food; who prints a table though exempt prints a right one. */
export const checkNutrition: Check = (content) => {
  const { nutrition, nutrition_exemption: exemption, edition } = content
  const founded = exemption !== null && FOUNDED[exemption](content)
  const gaps = exemption && !founded ? [gap("nutrition_exemption_unfounded")] : []
  if (!nutrition?.length) {
    if (isPrepacked(content) && !exemption) gaps.push(gap("nutrition_missing"))
    return gaps
  }
  gaps.push(...checkLines(nutrition, edition), ...checkDoubts(nutrition, content))
  const noticed = content.warnings.some((warning) => warning.zh.replace(/[、，,\s]/g, "").includes(SALT_OIL_SUGAR))
  if (edition === "GB7718-2025" && isPrepacked(content) && !noticed) gaps.push(gap("salt_oil_sugar_notice_missing"))
  return gaps
}
