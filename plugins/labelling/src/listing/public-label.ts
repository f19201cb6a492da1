import type { LabelContent } from "../domain/label-content"

/** A label as shoppers read it (`GET /store/food-information`) and as the preview shows it. */
export type PublicLabel = Pick<
  LabelContent,
  | "edition" | "name" | "specification" | "net_content" | "ingredients" | "additives" | "storage" | "storage_zone"
  | "shelf_life_days" | "shelf_life_text" | "standard_code" | "production_licence_number" | "origin" | "nutrition_basis"
  | "gtin" | "warnings" | "importer"
> & { id: string; version: number; allergens: string[]; nutrition: NonNullable<LabelContent["nutrition"]> }

/** Leaves out how the label is judged and who wrote it. */
export function publicLabel(label: LabelContent & { id: string; version: number }): PublicLabel {
  return {
    id: label.id,
    version: label.version,
    edition: label.edition,
    name: label.name,
    specification: label.specification,
    net_content: label.net_content,
    ingredients: label.ingredients,
    additives: label.additives,
    allergens: label.allergens ?? [],
    storage: label.storage,
    storage_zone: label.storage_zone,
    shelf_life_days: label.shelf_life_days,
    shelf_life_text: label.shelf_life_text,
    standard_code: label.standard_code,
    production_licence_number: label.production_licence_number,
    origin: label.origin,
    nutrition: label.nutrition ?? [],
    nutrition_basis: label.nutrition_basis,
    gtin: label.gtin,
    warnings: label.warnings,
    importer: label.importer,
  }
}
