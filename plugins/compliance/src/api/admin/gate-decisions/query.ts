import { z } from "@medusajs/framework/zod"
import type { Gate } from "../../../contracts"
import { addDays, isCalendarDate } from "../../../domain/calendar-date"
import { both } from "../../../errors/parse-input"
import { complianceParts } from "../../../gates/registry"
import type { DecisionQuery } from "../../../modules/compliance/service"
import { implementationsOf } from "../../../rulebook/state"

const MAX_PAGE = 100
const DEFAULT_PAGE = 20

const id = z.string().min(1).max(100).optional()

/** The engine reads 30 February as 2 March, so the day of a moment has to exist by itself. */
const isMoment = (text: string) => /^.{10}T/.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))

/** A moment, or a legal day in Asia/Shanghai. */
const moment = z
  .string()
  .refine((text) => isCalendarDate(text) || isMoment(text), both("不是有效的日期或时间", "not a date or moment"))
  .optional()

/** Query string of `GET /admin/gate-decisions`. */
export const decisionQuerySchema = z.object({
  gate: id,
  /** A rule's id or a rulebook number such as `R13`. */
  rule: id,
  subject_id: id,
  outcome: z.enum(["allow", "deny"]).optional(),
  from: moment,
  to: moment,
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

const startOf = (text: string) => new Date(isCalendarDate(text) ? `${text}T00:00:00+08:00` : text)

/** A day as upper bound includes all of it. */
const endOf = (text: string) => new Date(isCalendarDate(text) ? `${addDays(text, 1)}T00:00:00+08:00` : text)

/** The query that the service understands; a rulebook number stands for every rule that enforces it. */
export function decisionQuery(input: z.output<typeof decisionQuerySchema>): DecisionQuery {
  const { rule, from, to, gate, ...rest } = input
  const isNumber = rule !== undefined && /^r\d+$/i.test(rule)
  const rules = isNumber ? implementationsOf(rule.toUpperCase(), complianceParts()).map((part) => part.id) : rule && [rule]
  return {
    ...rest,
    gate: gate as Gate | undefined,
    rules: rules || undefined,
    from: from ? startOf(from) : undefined,
    before: to ? endOf(to) : undefined,
  }
}
