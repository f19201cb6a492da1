import { both, plainText, positiveInteger } from "@anxin/compliance"
import { z } from "@medusajs/framework/zod"
import { emptyContent, type LabelContent } from "../domain/label-content"
import { completeLine } from "../domain/nutrition/reference-values"
import {
  ALLERGENS,
  EDITIONS,
  GOODS_CLASSES,
  GOODS_KINDS,
  isFoodCategory,
  NUTRIENTS,
  NUTRITION_EXEMPTIONS,
  SHELF_LIFE_EXEMPTIONS,
  STORAGE_ZONES,
} from "../domain/vocabulary"

const LONGEST_SHELF_LIFE_DAYS = 36_500
const MAX_WARNINGS = 20
const MAX_PER_100 = 100_000

/** A field that a draft may leave open: empty text and `null` both say "not answered yet". */
const open = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable())

const part = (max: number) => z.preprocess((value) => value ?? "", z.union([z.literal(""), plainText(max)]))

/** A text in both languages; a draft may have one of them, and neither is as good as no text. */
const bilingual = (max: number) =>
  open(
    z
      .object({ zh: part(max), en: part(max) })
      .transform((text) => (text.zh || text.en ? text : null))
  )

const notice = z.object({ zh: part(200), en: part(200) })
const share = z.number().min(0).max(1000)

const line = z.object({
  key: z.enum(NUTRIENTS),
  per_100: z.number({ error: both("必须是数字", "must be a number") }).min(0, both("不能小于 0", "must not be negative")).max(MAX_PER_100),
  nrv_percent: share.nullish(),
})

const importer = z
  .object({ name: notice, address: notice, contact: part(100) })
  .transform((value) => (value.name.zh || value.name.en || value.address.zh || value.contact ? value : null))

const fields = {
  goods_class: z.enum(GOODS_CLASSES).default("food"),
  edition: z.enum(EDITIONS).default("GB7718-2025"),
  goods_kind: open(z.enum(GOODS_KINDS)),
  food_category: open(z.string().refine(isFoodCategory, both("应为 01 至 31", "must be 01 to 31"))),
  supplier_id: open(plainText(60)),
  producer_id: open(plainText(60)),
  name: bilingual(100),
  specification: open(plainText(100)),
  net_content: open(plainText(50)),
  ingredients: bilingual(2000),
  additives: bilingual(1000),
  allergens: open(z.array(z.enum(ALLERGENS)).max(ALLERGENS.length).transform((keys) => [...new Set(keys)])),
  storage: bilingual(300),
  storage_zone: open(z.enum(STORAGE_ZONES)),
  shelf_life_days: open(positiveInteger(LONGEST_SHELF_LIFE_DAYS)),
  shelf_life_text: bilingual(50),
  shelf_life_exemption: open(z.enum(SHELF_LIFE_EXEMPTIONS)),
  min_remaining_days: z.number().int().min(0).max(LONGEST_SHELF_LIFE_DAYS).default(0),
  standard_code: open(plainText(40)),
  production_licence_number: open(plainText(40)),
  origin: bilingual(100),
  nutrition: open(z.array(line).max(NUTRIENTS.length * 2).transform((lines) => lines.map(completeLine))),
  nutrition_basis: z.enum(["100g", "100ml"]).default("100g"),
  nutrition_exemption: open(z.enum(NUTRITION_EXEMPTIONS)),
  gtin: open(z.string().trim().regex(/^\d{8,14}$/, both("应为 8 至 14 位数字", "must be 8 to 14 digits"))),
  warnings: z.array(notice).max(MAX_WARNINGS).default([]).transform((list) => list.filter(({ zh, en }) => zh || en)),
  importer: open(importer),
  overseas_registration_number: open(plainText(60)),
  alcohol_percent: open(z.number().min(0).max(100)),
  largest_face_cm2: open(z.number().positive().max(100_000)),
} satisfies Record<keyof LabelContent, z.ZodType>

/** Everything that a label says; what is left out counts as not answered. Unknown fields are refused. */
export const labelContent = z.strictObject(fields)

/** A saved draft names the revision it was made from; a first draft names none. */
export const labelDraft = z.strictObject({ ...fields, revision: positiveInteger().optional() })

export const submission = z.strictObject({ revision: positiveInteger() })

export const approval = z.strictObject({
  version: positiveInteger(),
  confirm_non_food: z.boolean().default(false),
  reason: open(plainText(500)),
})

export const rejection = z.strictObject({ version: positiveInteger(), reason: plainText(500) })

export const listingApproval = z.strictObject({ content_hash: z.string().regex(/^[0-9a-f]{64}$/).optional() })

/** Keeps the schema and the content type in step: the parsed draft is a label's content. */
export const toContent = (parsed: z.output<typeof labelContent>): LabelContent => ({ ...emptyContent(parsed.edition), ...parsed })
