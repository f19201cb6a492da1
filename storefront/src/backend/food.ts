import { isBackendError } from "./backend-error"
import { read } from "./client"

export interface Bilingual {
  zh: string
  en: string
}

export interface NutritionLine {
  key: string
  per_100: number
  unit: string
  /** Share of the reference value, `null` where none is set (sugar). */
  nrv_percent: number | null
}

/** A label in force; what its edition does not require may be absent. */
export interface Label {
  id: string
  version: number
  edition: "GB7718-2011" | "GB7718-2025"
  name: Bilingual | null
  specification: string | null
  net_content: string | null
  ingredients: Bilingual | null
  additives: Bilingual | null
  allergens: string[]
  storage: Bilingual | null
  storage_zone: "ambient" | "chilled" | "frozen" | null
  shelf_life_days: number | null
  shelf_life_text: Bilingual | null
  standard_code: string | null
  production_licence_number: string | null
  origin: Bilingual | null
  nutrition: NutritionLine[]
  nutrition_basis: "100g" | "100ml"
  gtin: string | null
  warnings: Bilingual[]
  importer: Importer | null
}

/** Who brought the food into the country and answers for it here. */
export interface Importer {
  name: Bilingual
  address: Bilingual
  contact: string
}

export interface Licence {
  id: string
  type: string
  number: string
  issuer: string
  valid_from: string
  valid_to: string | null
  state: "submitted" | "verified" | "rejected" | "revoked"
  checked_on: string | null
}

export interface Party {
  id: string
  name: Bilingual
  uscc: string | null
  state: string
  address: Bilingual
  contact: string
  licences: Licence[]
}

/** The lot that would ship if one unit were ordered now. */
export interface NextLot {
  lot_id: string
  batch: string
  production_date: string | null
  expires_on: string | null
  expected_delivery_on: string
  remaining_days_on_delivery: number | null
}

export interface FoodVariant {
  variant_id: string
  label: Label | null
  next_lot: NextLot | null
  available: number
  supplier: Party | null
  producer: Party | null
}

/** The backend answers at most 50 products at once. */
const CHUNK = 50

interface Answer {
  products: { product_id: string; variants: FoodVariant[] }[]
}

/**
 * Labels, lots and stock by variant id. `undefined` when the backend cannot tell now: the page then says so and sells
 * nothing, instead of showing yesterday's dates.
 */
export async function foodByVariant(
  productIds: readonly string[],
  locale: string
): Promise<Map<string, FoodVariant> | undefined> {
  const ids = [...new Set(productIds)].toSorted()
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, n) => ids.slice(n * CHUNK, (n + 1) * CHUNK))
  try {
    const answers = await Promise.all(
      chunks.map((chunk) => read<Answer>("food", { product_ids: chunk.join(",") }, locale))
    )
    const variants = answers.flatMap(({ products }) => products.flatMap((product) => product.variants))
    return new Map(variants.map((variant) => [variant.variant_id, variant]))
  } catch (error) {
    if (isBackendError(error)) return undefined
    throw error
  }
}
