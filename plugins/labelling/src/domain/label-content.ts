import type { GoodsKind } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { Allergen, Edition, GoodsClass, Nutrient, NutritionExemption, ShelfLifeExemption } from "./vocabulary"

/** One line of the nutrition table, per 100 g or 100 ml as the label's `nutrition_basis` says. */
export interface NutritionLine {
  key: Nutrient
  /** In `unit`: kJ for energy, mg for sodium, g for the rest. */
  per_100: number
  unit: "kJ" | "g" | "mg"
  /** As printed; `null` where the standard sets no reference value (sugar). */
  nrv_percent: number | null
}

/** Who brought the food into the country and answers for it here. */
export interface Importer {
  name: BilingualText
  address: BilingualText
  /** Public business contact, never a person's. */
  contact: string
}

/**
 * What a label says, and what decides how it is judged. `null` means "not answered yet": a draft may hold any
 * number of them; completeness names each one that its edition and kind of goods require.
 */
export interface LabelContent {
  goods_class: GoodsClass
  edition: Edition
  goods_kind: GoodsKind | null
  /** `01` to `31` of the production licence catalogue. */
  food_category: string | null
  supplier_id: string | null
  producer_id: string | null
  name: BilingualText | null
  specification: string | null
  net_content: string | null
  ingredients: BilingualText | null
  /** By common name; "无 / none" where there are none. */
  additives: BilingualText | null
  /** Groups contained; an empty list says that there are none. */
  allergens: Allergen[] | null
  storage: BilingualText | null
  storage_zone: "ambient" | "chilled" | "frozen" | null
  /** Absent with a `shelf_life_exemption` only. */
  shelf_life_days: number | null
  shelf_life_text: BilingualText | null
  shelf_life_exemption: ShelfLifeExemption | null
  /** Days that must remain on the expected delivery day. */
  min_remaining_days: number
  standard_code: string | null
  production_licence_number: string | null
  origin: BilingualText | null
  nutrition: NutritionLine[] | null
  nutrition_basis: "100g" | "100ml"
  nutrition_exemption: NutritionExemption | null
  gtin: string | null
  /** Notices that the law or safety demands, as printed and as shown. */
  warnings: BilingualText[]
  importer: Importer | null
  /** Registration of the overseas plant with the Chinese customs. */
  overseas_registration_number: string | null
  /** Percent by volume; for drinks with alcohol. */
  alcohol_percent: number | null
  /** Largest printable face; small packs have lighter duties. */
  largest_face_cm2: number | null
}

/** A label before anybody has answered anything. */
export const emptyContent = (edition: Edition): LabelContent => ({
  goods_class: "food",
  edition,
  goods_kind: null,
  food_category: null,
  supplier_id: null,
  producer_id: null,
  name: null,
  specification: null,
  net_content: null,
  ingredients: null,
  additives: null,
  allergens: null,
  storage: null,
  storage_zone: null,
  shelf_life_days: null,
  shelf_life_text: null,
  shelf_life_exemption: null,
  min_remaining_days: 0,
  standard_code: null,
  production_licence_number: null,
  origin: null,
  nutrition: null,
  nutrition_basis: "100g",
  nutrition_exemption: null,
  gtin: null,
  warnings: [],
  importer: null,
  overseas_registration_number: null,
  alcohol_percent: null,
  largest_face_cm2: null,
})
