import { SALT_OIL_SUGAR_NOTICE } from "../../src/domain/notices"
import { completeLine } from "../../src/domain/nutrition/reference-values"
import { emptyContent, type LabelContent } from "../../src/domain/label-content"

/** A pastry label of the 2025 edition that lacks nothing; tests take away or change one thing. */
export const completeLabel = (changes: Partial<LabelContent> = {}): LabelContent => ({
  ...emptyContent("GB7718-2025"),
  goods_kind: "prepacked",
  food_category: "24",
  supplier_id: "party_supplier",
  producer_id: "party_producer",
  name: { zh: "桂花糕", en: "Osmanthus cake" },
  specification: "250 g/盒",
  net_content: "250 g",
  ingredients: { zh: "糯米粉、白砂糖、桂花、小麦粉", en: "Glutinous rice flour, sugar, osmanthus, wheat flour" },
  additives: { zh: "无", en: "None" },
  allergens: ["gluten_cereals"],
  storage: { zh: "阴凉干燥处", en: "Keep cool and dry" },
  storage_zone: "ambient",
  shelf_life_days: 180,
  shelf_life_text: { zh: "6 个月", en: "6 months" },
  min_remaining_days: 30,
  standard_code: "GB/T 20977",
  production_licence_number: "SC12434017430075",
  nutrition: [
    completeLine({ key: "energy", per_100: 1500 }),
    completeLine({ key: "protein", per_100: 5 }),
    completeLine({ key: "fat", per_100: 6 }),
    completeLine({ key: "saturated_fat", per_100: 2 }),
    completeLine({ key: "carbohydrate", per_100: 70 }),
    completeLine({ key: "sugar", per_100: 25 }),
    completeLine({ key: "sodium", per_100: 80 }),
  ],
  gtin: "6921168509256",
  warnings: [SALT_OIL_SUGAR_NOTICE],
  ...changes,
})
