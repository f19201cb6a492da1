import type { LabelContent } from "@anxin/labelling/domain/label-content"
import { ALCOHOL_NOTICE, MINORS_NOTICE, SALT_OIL_SUGAR_NOTICE } from "@anxin/labelling/domain/notices"
import { completeLine } from "@anxin/labelling/domain/nutrition/reference-values"
import { NUTRIENTS } from "@anxin/labelling/domain/vocabulary"
import { PRODUCERS } from "./data/producers"
import type { DemoProduct } from "./data/product-shape"
import { SUPPLIERS } from "./data/suppliers"
import { demoGtin } from "./gtin"

const ALCOHOL = "15"

const text = ([zh, en]: readonly [string, string]) => ({ zh, en })

const STORAGE = {
  ambient: ["置于阴凉干燥处，避免阳光直射", "Keep cool and dry, away from sunlight"],
  chilled: ["0 ℃～6 ℃ 冷藏", "Keep at 0–6 °C"],
  frozen: ["-18 ℃ 以下冷冻，解冻后请勿再次冷冻", "Keep at -18 °C or below; do not refreeze"],
} as const

const companies = new Map([...PRODUCERS, ...SUPPLIERS].map((party) => [party.key, party]))

/** Days that must remain on delivery; the shorter food keeps, the fewer can be promised. */
export function minRemainingDays({ shelf_life_days: days }: DemoProduct): number {
  if (days === null) return 0
  if (days <= 8) return 1
  if (days <= 30) return 2
  if (days <= 60) return 5
  return days <= 180 ? 10 : 20
}

function shelfLifeText(days: number | null): LabelContent["shelf_life_text"] {
  if (days === null) return null
  const months = days / 30
  return days >= 90 && Number.isInteger(months) ? { zh: `${months} 个月`, en: `${months} months` } : { zh: `${days} 天`, en: `${days} days` }
}

function warningsOf(product: DemoProduct): LabelContent["warnings"] {
  const general = product.nutrition ? [SALT_OIL_SUGAR_NOTICE] : []
  const alcohol = product.food_category === ALCOHOL ? [ALCOHOL_NOTICE, MINORS_NOTICE] : []
  return [...alcohol, ...(product.warnings ?? []).map(text), ...general]
}

/** Parties and numbers of an imported product: who answers for it here, and the plant abroad. */
function importOf(product: DemoProduct): Pick<LabelContent, "importer" | "overseas_registration_number"> {
  if (product.kind !== "import") return { importer: null, overseas_registration_number: null }
  const { name, address, contact } = companies.get(product.supplier)!
  const plant = companies.get(product.producer)!.licences.find((licence) => licence.type === "overseas_registration")!
  return { importer: { name, address, contact }, overseas_registration_number: plant.number }
}

function productionLicence(product: DemoProduct): string | null {
  const licences = companies.get(product.producer)!.licences
  return licences.find((licence) => licence.type === "food_production")?.number ?? null
}

/** The full label of a product, of the newest edition. `party` gives the id of a company by its key. */
export function labelOfProduct(product: DemoProduct, index: number, party: (key: string) => string): LabelContent {
  return {
    goods_class: "food",
    edition: "GB7718-2025",
    goods_kind: product.kind,
    food_category: product.food_category,
    supplier_id: party(product.supplier),
    producer_id: party(product.producer),
    name: text(product.name),
    specification: product.specification,
    net_content: product.net_content,
    ingredients: text(product.ingredients),
    additives: text(product.additives ?? ["无", "none"]),
    allergens: [...(product.allergens ?? [])],
    storage: text(product.storage ?? STORAGE[product.zone]),
    storage_zone: product.zone,
    shelf_life_days: product.shelf_life_days,
    shelf_life_text: shelfLifeText(product.shelf_life_days),
    shelf_life_exemption: product.shelf_life_exemption ?? null,
    min_remaining_days: minRemainingDays(product),
    standard_code: product.standard,
    production_licence_number: product.kind === "farm_produce" ? null : productionLicence(product),
    origin: text(product.origin),
    nutrition: product.nutrition?.map((per_100, place) => completeLine({ key: NUTRIENTS[place]!, per_100 })) ?? null,
    nutrition_basis: product.basis ?? "100g",
    nutrition_exemption: product.nutrition_exemption ?? null,
    // Farm produce comes without a code of its own.
    gtin: product.kind === "farm_produce" ? null : demoGtin(index),
    warnings: warningsOf(product),
    ...importOf(product),
    alcohol_percent: product.alcohol_percent ?? null,
    largest_face_cm2: null,
  }
}
