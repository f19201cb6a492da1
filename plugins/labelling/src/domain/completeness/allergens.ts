import { defineGaps } from "../gaps"
import { findAllergens } from "../allergens/find-allergens"
import { ALLERGEN_NAMES } from "../vocabulary"
import type { Check } from "./context"

const gap = defineGaps({
  allergens_missing: {
    field: "allergens",
    clause: "GB 7718-2025 致敏物质; R22",
    zh: "未声明致敏物质（没有则选“不含”）",
    en: "Allergens are not declared (choose “none” where there are none)",
  },
  allergen_undeclared: {
    field: "allergens",
    clause: "GB 7718-2025 致敏物质; R22",
    zh: "配料含“{word}”，但未声明致敏物质：{group_zh}",
    en: "The ingredients name “{word}”, but the allergen is not declared: {group_en}",
  },
})

/**
 * The eight groups. GB 7718-2011 (4.4.3) only recommends them; the shop asks for them in both editions, because
 * who buys over a distance cannot turn the pack around.
 */
export const checkAllergens: Check = ({ allergens, ingredients }) => {
  if (allergens === null) return [gap("allergens_missing")]
  return findAllergens(ingredients?.zh ?? "")
    .filter(({ allergen }) => !allergens.includes(allergen))
    .map(({ allergen, word, certain }) => {
      const { zh, en } = ALLERGEN_NAMES[allergen]
      return gap("allergen_undeclared", { allergen, word, group_zh: zh, group_en: en }, certain ? "deny" : "notice")
    })
}
