import { calendarDate, optionalPlainText, plainText } from "@anxin/compliance"
import { z } from "@medusajs/framework/zod"
import { FOOD_CATEGORIES } from "../domain/food-categories"
import { GOODS_KINDS, LICENCE_TYPES, PARTY_STATES, REGISTER_RESULTS, SALES_ITEMS } from "../domain/vocabulary"

const NAME_MAX = 120
const ADDRESS_MAX = 200
const CONTACT_MAX = 60
const NUMBER_MAX = 40
const REASON_MAX = 500

/** A text that exists in both languages. */
const bilingual = (max: number) => z.strictObject({ zh: plainText(max), en: plainText(max) })

const nullable = <S extends z.ZodType>(schema: S) => z.union([z.null(), schema]).optional()

const details = {
  name: bilingual(NAME_MAX),
  address: bilingual(ADDRESS_MAX),
  contact: plainText(CONTACT_MAX),
  goods_kinds: z.array(z.enum(GOODS_KINDS)).min(1).max(GOODS_KINDS.length),
}

/** ISO 3166-1 alpha-2. */
const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "应为两位国家代码|must be a two-letter country code")
  .transform((code) => code.toLowerCase())
  .default("cn")

/** Body of `POST /admin/suppliers`. */
export const CreateSupplier = z.strictObject({
  ...details,
  kind: z.enum(["supplier", "producer", "distributor"]),
  uscc: optionalPlainText(NUMBER_MAX),
  country_code: countryCode,
})

/** Body of `POST /admin/suppliers/:id`. */
export const UpdateSupplier = z.strictObject(details).partial()

const ownDetails = {
  ...details,
  icp_number: nullable(plainText(NAME_MAX)),
  public_security_number: nullable(plainText(NAME_MAX)),
  hotline: nullable(plainText(CONTACT_MAX)),
}

/** Body of `POST /admin/own-company` while there is none. */
export const CreateOwnCompany = z.strictObject({ ...ownDetails, uscc: plainText(NUMBER_MAX) })

/** Body of `POST /admin/own-company` afterwards. */
export const UpdateOwnCompany = z.strictObject(ownDetails).partial()

/** Body of `POST /admin/suppliers/:id/licences`. An end of `null` means that the paper prints none. */
export const SubmitLicence = z.strictObject({
  type: z.enum(LICENCE_TYPES),
  number: plainText(NUMBER_MAX),
  issuer: plainText(NAME_MAX),
  valid_from: calendarDate(),
  valid_to: z.union([z.null(), calendarDate()]),
  food_categories: z
    .array(z.string().refine((code) => Object.hasOwn(FOOD_CATEGORIES, code), "没有这个食品类别|no such food category"))
    .max(31)
    .default([]),
  sales_items: z.array(z.enum(SALES_ITEMS)).max(SALES_ITEMS.length).default([]),
})

/** Body of every action that must say why. */
export const Reason = z.strictObject({ reason: plainText(REASON_MAX) })

/** Body of an action that needs nothing. */
export const Nothing = z.strictObject({}).optional()

const isoTime = z.iso.datetime({ offset: true, error: "应为 ISO 8601 时间|must be an ISO 8601 time" })

/** Body of `POST /admin/suppliers/:id/licences/:licence_id/verify`. */
export const VerifyLicence = z.strictObject({
  register: z.strictObject({ name: plainText(NAME_MAX), consulted_at: isoTime, result: z.enum(REGISTER_RESULTS) }),
  seen_scan_hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "应为 64 位十六进制|must be 64 hexadecimal digits")
    .optional(),
})

const list = <T extends string>(values: readonly [T, ...T[]]) =>
  z.preprocess((value) => (typeof value === "string" ? value.split(",") : value), z.array(z.enum(values)).optional())

/** Query of `GET /admin/suppliers`. `kind` takes several, parted by commas. */
export const ListSuppliers = z.object({
  q: optionalPlainText(100),
  kind: list(["supplier", "producer", "distributor", "own"]),
  state: z.enum([...PARTY_STATES, "lapsed"]).optional(),
  lapse: z.enum(["lapsed", "expiring", "in_order"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** Query of `GET /admin/suppliers/:id/history`. */
export const ListHistory = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
