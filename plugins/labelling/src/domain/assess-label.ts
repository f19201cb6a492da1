import { checkAllergens } from "./completeness/allergens"
import type { AssessContext, Check } from "./completeness/context"
import { checkIdentity } from "./completeness/identity"
import { checkImport } from "./completeness/imports"
import { checkNutrition } from "./completeness/nutrition"
import { checkProducer } from "./completeness/producer"
import { checkShelfLife } from "./completeness/shelf-life"
import { checkTexts } from "./completeness/texts"
import { checkWarnings } from "./completeness/warnings"
import { checkWording } from "./completeness/wording"
import type { Gap } from "./gaps"
import type { LabelContent } from "./label-content"

const FOOD_CHECKS: readonly Check[] = [
  checkIdentity,
  checkTexts,
  checkProducer,
  checkShelfLife,
  checkAllergens,
  checkNutrition,
  checkImport,
  checkWarnings,
  checkWording,
]

export interface Assessment {
  /** No gap that denies. Other goods than food need a name only; they cannot be listed anyway. */
  complete: boolean
  gaps: Gap[]
}

/**
 * What a label lacks under its edition (GB 7718 and GB 28050 of 2011 or 2025), the Food Safety Law (articles
 * 67, 68 for bulk, 97 for imports) and the rulebook (R13, R21, R22). Pure.
 */
export function assessLabel(content: LabelContent, context: AssessContext = {}): Assessment {
  const food = content.goods_class === "food"
  const gaps = food
    ? FOOD_CHECKS.flatMap((check) => check(content, context))
    : checkTexts(content, context).filter((gap) => gap.field === "name")
  return { complete: !gaps.some((gap) => gap.severity === "deny"), gaps }
}
