import type { BilingualText } from "@anxin/compliance/contracts/text"
import { emptyContent, type LabelContent } from "../../domain/label-content"
import { NUTRIENTS, type Nutrient } from "../../domain/vocabulary"

/** What people type for one nutrient. */
export interface NutrientDraft {
  per_100: string
  /** Empty: computed from the reference value. */
  nrv_percent: string
}

type Texts = "name" | "ingredients" | "additives" | "storage" | "shelf_life_text" | "origin"
type Lines =
  | "goods_kind" | "food_category" | "supplier_id" | "producer_id" | "specification" | "net_content" | "storage_zone"
  | "shelf_life_days" | "shelf_life_exemption" | "min_remaining_days" | "standard_code" | "production_licence_number"
  | "nutrition_exemption" | "gtin" | "overseas_registration_number" | "alcohol_percent" | "largest_face_cm2"

/** A label while people type it: every line is text until it is sent. */
export type Draft = Record<Texts, BilingualText> &
  Record<Lines, string> &
  Pick<LabelContent, "goods_class" | "edition" | "allergens" | "nutrition_basis" | "warnings"> & {
    nutrition: Record<Nutrient, NutrientDraft>
    importer: { name: BilingualText; address: BilingualText; contact: string }
  }

export type TextField = Texts
export type LineField = Lines

const blank = (): BilingualText => ({ zh: "", en: "" })
const text = (value: string | number | null): string => (value === null ? "" : String(value))

/** A stored label as people edit it. */
export function draftOf(content: LabelContent): Draft {
  const lines = new Map((content.nutrition ?? []).map((line) => [line.key, line]))
  const nutrition = Object.fromEntries(
    NUTRIENTS.map((key): [Nutrient, NutrientDraft] => {
      const line = lines.get(key)
      return [key, { per_100: text(line?.per_100 ?? null), nrv_percent: text(line?.nrv_percent ?? null) }]
    })
  ) as Draft["nutrition"]
  return {
    goods_class: content.goods_class,
    edition: content.edition,
    allergens: content.allergens,
    nutrition_basis: content.nutrition_basis,
    warnings: content.warnings,
    nutrition,
    importer: content.importer ?? { name: blank(), address: blank(), contact: "" },
    name: content.name ?? blank(),
    ingredients: content.ingredients ?? blank(),
    additives: content.additives ?? blank(),
    storage: content.storage ?? blank(),
    shelf_life_text: content.shelf_life_text ?? blank(),
    origin: content.origin ?? blank(),
    goods_kind: text(content.goods_kind),
    food_category: text(content.food_category),
    supplier_id: text(content.supplier_id),
    producer_id: text(content.producer_id),
    specification: text(content.specification),
    net_content: text(content.net_content),
    storage_zone: text(content.storage_zone),
    shelf_life_days: text(content.shelf_life_days),
    shelf_life_exemption: text(content.shelf_life_exemption),
    min_remaining_days: text(content.min_remaining_days),
    standard_code: text(content.standard_code),
    production_licence_number: text(content.production_licence_number),
    nutrition_exemption: text(content.nutrition_exemption),
    gtin: text(content.gtin),
    overseas_registration_number: text(content.overseas_registration_number),
    alcohol_percent: text(content.alcohol_percent),
    largest_face_cm2: text(content.largest_face_cm2),
  }
}

export const emptyDraft = (): Draft => draftOf(emptyContent("GB7718-2025"))

/** What is typed as a number; what is none goes to the backend as it is, which refuses it and says where. */
const number = (value: string) => (value.trim() === "" ? null : Number.isNaN(Number(value)) ? value : Number(value))

/** The label as the backend takes it. */
export function payloadOf(draft: Draft) {
  const nutrition = NUTRIENTS.flatMap((key) => {
    const { per_100, nrv_percent } = draft.nutrition[key]
    return per_100.trim() === "" ? [] : [{ key, per_100: number(per_100), nrv_percent: number(nrv_percent) }]
  })
  return {
    ...draft,
    nutrition: nutrition.length ? nutrition : null,
    importer: draft.goods_kind === "import" ? draft.importer : null,
    shelf_life_days: number(draft.shelf_life_days),
    min_remaining_days: number(draft.min_remaining_days) ?? 0,
    alcohol_percent: number(draft.alcohol_percent),
    largest_face_cm2: number(draft.largest_face_cm2),
  }
}
