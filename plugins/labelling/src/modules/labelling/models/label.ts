import { model } from "@medusajs/framework/utils"
import {
  EDITIONS,
  GOODS_CLASSES,
  GOODS_KINDS,
  LABEL_STATUSES,
  NUTRITION_EXEMPTIONS,
  SHELF_LIFE_EXEMPTIONS,
  STORAGE_ZONES,
} from "../../../domain/vocabulary"

/**
 * One version of the label of a variant. Lots name the version that is on their packs, so a version that was
 * decided never changes again (a trigger keeps that); a correction is a new version.
 */
const Label = model
  .define("label", {
    id: model.id({ prefix: "lbl" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    /** 1, 2, 3 … within the variant. */
    version: model.number(),
    status: model.enum([...LABEL_STATUSES]).default("draft"),
    goods_class: model.enum([...GOODS_CLASSES]).default("food"),
    edition: model.enum([...EDITIONS]),
    goods_kind: model.enum([...GOODS_KINDS]).nullable(),
    food_category: model.text().nullable(),
    supplier_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    /** Texts in two languages are `{ zh, en }`. */
    name: model.json().nullable(),
    specification: model.text().nullable(),
    net_content: model.text().nullable(),
    ingredients: model.json().nullable(),
    additives: model.json().nullable(),
    allergens: model.array().nullable(),
    storage: model.json().nullable(),
    storage_zone: model.enum([...STORAGE_ZONES]).nullable(),
    shelf_life_days: model.number().nullable(),
    shelf_life_text: model.json().nullable(),
    shelf_life_exemption: model.enum([...SHELF_LIFE_EXEMPTIONS]).nullable(),
    min_remaining_days: model.number().default(0),
    standard_code: model.text().nullable(),
    production_licence_number: model.text().nullable(),
    origin: model.json().nullable(),
    nutrition: model.json().nullable(),
    // Not an enum: Medusa makes GraphQL names of enum values, and those may not begin with a digit. The table checks.
    nutrition_basis: model.text().default("100g"),
    nutrition_exemption: model.enum([...NUTRITION_EXEMPTIONS]).nullable(),
    gtin: model.text().nullable(),
    warnings: model.json(),
    importer: model.json().nullable(),
    overseas_registration_number: model.text().nullable(),
    alcohol_percent: model.float().nullable(),
    largest_face_cm2: model.float().nullable(),
    /** Counts saves of a draft, so that nobody submits or overwrites what they have not seen. */
    revision: model.number().default(1),
    /** Everybody who wrote on this version; none of them may approve it. */
    editors: model.array(),
    submitted_by: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    rejected_by: model.text().nullable(),
    rejected_at: model.dateTime().nullable(),
    decision_reason: model.text().nullable(),
    superseded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["variant_id", "version"], unique: true },
    { on: ["variant_id"], unique: true, where: "status = 'approved'", name: "IDX_label_one_approved" },
    { on: ["variant_id"], unique: true, where: "status in ('draft', 'submitted')", name: "IDX_label_one_open" },
    { on: ["product_id", "status"] },
    { on: ["status", "submitted_at"] },
    { on: ["supplier_id"] },
    { on: ["producer_id"] },
  ])

export default Label
