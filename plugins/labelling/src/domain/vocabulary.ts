import type { BilingualText } from "@anxin/compliance/contracts/text"

/** Editions of the general label standard; GB 28050 (nutrition) changes on the same day. */
export const EDITIONS = ["GB7718-2011", "GB7718-2025"] as const
export type Edition = (typeof EDITIONS)[number]

export const LABEL_STATUSES = ["draft", "submitted", "approved", "rejected", "superseded"] as const
export type LabelStatus = (typeof LABEL_STATUSES)[number]

/** Food has all the duties of this plugin; other goods cannot be listed until they have rules of their own. */
export const GOODS_CLASSES = ["food", "non_food"] as const
export type GoodsClass = (typeof GOODS_CLASSES)[number]

export const GOODS_KINDS = ["prepacked", "prepacked_chilled", "bulk", "bulk_chilled", "farm_produce", "import"] as const

export const STORAGE_ZONES = ["ambient", "chilled", "frozen"] as const

/** The eight allergen groups of GB 7718-2025 (4.11), in its order. */
export const ALLERGENS = ["gluten_cereals", "crustaceans", "fish", "eggs", "peanuts", "soy", "milk", "nuts"] as const
export type Allergen = (typeof ALLERGENS)[number]

export const ALLERGEN_NAMES: Readonly<Record<Allergen, BilingualText>> = {
  gluten_cereals: { zh: "含麸质的谷物", en: "cereals with gluten" },
  crustaceans: { zh: "甲壳纲类动物", en: "crustaceans" },
  fish: { zh: "鱼类", en: "fish" },
  eggs: { zh: "蛋类", en: "eggs" },
  peanuts: { zh: "花生", en: "peanuts" },
  soy: { zh: "大豆", en: "soy" },
  milk: { zh: "乳（包括乳糖）", en: "milk (lactose included)" },
  nuts: { zh: "坚果", en: "nuts" },
}

/** Food that may go without a shelf life (GB 7718-2025 4.7; 2011 4.3.1). */
export const SHELF_LIFE_EXEMPTIONS = ["wine", "alcohol_10", "vinegar", "salt", "solid_sugar", "msg"] as const
export type ShelfLifeExemption = (typeof SHELF_LIFE_EXEMPTIONS)[number]

/** Food that may go without a nutrition table (GB 28050). */
export const NUTRITION_EXEMPTIONS = [
  "fresh_food",
  "single_ingredient_dried",
  "bottled_water",
  "tea",
  "alcohol",
  "small_daily_amount",
  "small_pack",
] as const
export type NutritionExemption = (typeof NUTRITION_EXEMPTIONS)[number]

export const NUTRIENTS = ["energy", "protein", "fat", "saturated_fat", "carbohydrate", "sugar", "sodium"] as const
export type Nutrient = (typeof NUTRIENTS)[number]

/** Categories of special food: refused until their own rules exist. */
export const CLOSED_CATEGORIES: readonly string[] = ["27", "28", "29", "30"]
export const ALCOHOL_CATEGORY = "15"

/** True for `01` to `31`, the categories of the production licence catalogue. */
export const isFoodCategory = (code: string): boolean => /^(0[1-9]|[12]\d|3[01])$/.test(code)
