import { both, calendarDate, optionalPlainText, plainText, positiveInteger } from "@anxin/compliance"
import { z } from "@medusajs/framework/zod"
import { LOT_STATES } from "../domain/lot-state"
import { REFUSAL_REASONS } from "../domain/refusal-reasons"

const MAX_QUANTITY = 1_000_000
const MAX_SHELF_LIFE_DAYS = 36_500
const MAX_LINES = 200
const MAX_PAGE = 200

const id = () => plainText(100)

const empty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable())

const quantity = () =>
  z
    .number({ error: both("必须是整数", "must be a whole number") })
    .int(both("必须是整数", "must be a whole number"))
    .min(0, both("不能小于 0", "must not be negative"))
    .max(MAX_QUANTITY, both(`不能大于 ${MAX_QUANTITY}`, `must not be greater than ${MAX_QUANTITY}`))

/** Letters, digits and the marks that GS1 allows in a batch number, at most 20 in all. */
const batch = () =>
  z
    .string()
    .trim()
    .max(20, both("批号最多 20 个字符", "a batch number has at most 20 characters"))
    .regex(/^[\p{Script=Han}A-Za-z0-9!"%&'()*+,\-./:;=?_ ]+$/u, both("批号包含不允许的字符", "the batch number has characters that are not allowed"))

/** A line of a delivery note as people write it down. */
export const receiptLine = z.strictObject({
  variant_id: id(),
  quantity_noted: positiveInteger(MAX_QUANTITY),
  quantity_accepted: quantity(),
  quantity_refused: quantity().default(0),
  quantity_missing: quantity().default(0),
  refusal_reason: empty(z.enum(REFUSAL_REASONS)),
  refusal_note: optionalPlainText(500),
  supplier_batch: empty(batch()),
  gtin: empty(z.string().trim().max(14, both("条码最多 14 位", "a barcode has at most 14 digits"))),
  production_date: empty(calendarDate()),
  expires_on: empty(calendarDate()),
  shelf_life_days: empty(positiveInteger(MAX_SHELF_LIFE_DAYS)),
})

export type ReceiptLineInput = z.output<typeof receiptLine>

const header = {
  supplier_id: id(),
  delivery_note_number: plainText(60),
  location_id: id().optional(),
  received_on: calendarDate(),
  note: optionalPlainText(1000),
}

export const newReceipt = z.strictObject({ ...header, lines: z.array(receiptLine).max(MAX_LINES).default([]) })

export const receiptChange = z.strictObject(header).partial()

const paging = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

const flag = () => z.enum(["true", "false"]).transform((value) => value === "true")

export const receiptFilters = z.object({
  ...paging,
  q: optionalPlainText(60),
  state: z.enum(["draft", "posted", "reversed"]).optional(),
  supplier_id: id().optional(),
  reversal_requested: flag().optional(),
  received_from: calendarDate().optional(),
  received_to: calendarDate().optional(),
})

/** `state` may be several, with commas; `expires_within_days` counts from today. */
export const lotFilters = z.object({
  ...paging,
  q: optionalPlainText(60),
  state: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(LOT_STATES)))
    .optional(),
  variant_id: id().optional(),
  supplier_id: id().optional(),
  goods_receipt_id: id().optional(),
  expires_within_days: z.coerce.number().int().min(0).max(MAX_SHELF_LIFE_DAYS).optional(),
})

export const adjustmentFilters = z.object({
  ...paging,
  state: z.enum(["requested", "approved", "rejected"]).optional(),
  lot_id: id().optional(),
})

export const withReason = z.strictObject({ reason: plainText(500) })

export const release = z.strictObject({ note: optionalPlainText(500) })

export const variance = z.strictObject({
  account_kind: z.enum(["zone", "quarantine"]).default("zone"),
  quantity_delta: z
    .number({ error: both("必须是整数", "must be a whole number") })
    .int(both("必须是整数", "must be a whole number"))
    .min(-MAX_QUANTITY)
    .max(MAX_QUANTITY)
    .refine((value) => value !== 0, both("不能为 0", "must not be 0")),
  report: plainText(2000),
})

export const verdict = z.strictObject({ note: plainText(500) })
