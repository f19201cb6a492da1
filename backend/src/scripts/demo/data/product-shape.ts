type Pair = readonly [zh: string, en: string]

/** kJ, protein, fat, saturated fat, carbohydrate, sugar (g each), sodium (mg); per 100 g or 100 ml. */
export type NutritionRow = readonly [number, number, number, number, number, number, number]

type Allergen = "gluten_cereals" | "crustaceans" | "fish" | "eggs" | "peanuts" | "soy" | "milk" | "nuts"

/** An invented product as its authors wrote it; the loader makes product, variant, label and lots of it. */
export interface DemoProduct {
  handle: string
  category: string
  name: Pair
  /** What a shelf card says in one line. */
  tagline: Pair
  description: Pair
  /** Yuan. */
  price: number
  net_content: string
  specification: string
  supplier: string
  producer: string
  kind: "prepacked" | "prepacked_chilled" | "farm_produce" | "import"
  /** Category of the production licence. */
  food_category: string
  zone: "ambient" | "chilled" | "frozen"
  shelf_life_days: number | null
  shelf_life_exemption?: "alcohol_10" | "salt"
  ingredients: Pair
  additives?: Pair
  allergens?: readonly Allergen[]
  /** Said instead of the usual words for the zone. */
  storage?: Pair
  standard: string | null
  origin: Pair
  nutrition?: NutritionRow
  basis?: "100ml"
  nutrition_exemption?: "fresh_food" | "tea" | "alcohol" | "single_ingredient_dried"
  alcohol_percent?: number
  warnings?: readonly Pair[]
}
