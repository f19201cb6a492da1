import { z } from "@medusajs/framework/zod"
import type { BilingualText } from "../contracts"
import { isCalendarDate } from "../domain/calendar-date"
import { CodedError } from "./coded-error"

/** Longest text that any field takes unless it says otherwise, in characters. */
const DEFAULT_TEXT_MAX = 200

/** Control characters other than newline and tab never belong into a text that people read. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** A message of zod's own never holds this control character. */
const LANGUAGE_MARK = "\u001F"

/** A schema's own message in both languages, which travels through zod as one string. */
export const both = (zh: string, en: string) => `${zh}${LANGUAGE_MARK}${en}`

/** `YYYY-MM-DD` that exists; `2026-02-30` does not. */
export const calendarDate = () =>
  z.string().refine(isCalendarDate, both("不是有效日期（格式 YYYY-MM-DD）", "not an existing date (YYYY-MM-DD)"))

/** Text without markup and control characters, trimmed, 1 to `max` characters. */
export const plainText = (max: number = DEFAULT_TEXT_MAX) =>
  z
    .string()
    .trim()
    .min(1, both("不能为空", "must not be empty"))
    .max(max, both(`最多 ${max} 个字符`, `at most ${max} characters`))
    .refine((text) => !/[<>]/.test(text), both("不能包含 < 或 >", "must not contain < or >"))
    .refine((text) => !CONTROL.test(text), both("不能包含控制字符", "must not contain control characters"))

/** As `plainText`, for a field that may be left out or empty. */
export const optionalPlainText = (max: number = DEFAULT_TEXT_MAX) =>
  z.preprocess((value) => (value === "" || value === null ? undefined : value), plainText(max).optional())

/** A whole number from 1 to `max`. */
export const positiveInteger = (max: number = 1_000_000) =>
  z
    .number({ error: both("必须是整数", "must be a whole number") })
    .int(both("必须是整数", "must be a whole number"))
    .min(1, both("必须大于 0", "must be greater than 0"))
    .max(max, both(`不能大于 ${max}`, `must not be greater than ${max}`))

/** One thing wrong with the input: where, and what, in both languages. */
export interface InputIssue {
  path: string
  message: BilingualText
}

/** Zod's own English messages get a short Chinese one by kind of issue. */
const ZH_BY_CODE: Record<string, string> = {
  invalid_type: "类型不正确或缺少",
  invalid_value: "不是允许的值",
  invalid_format: "格式不正确",
  too_big: "过大或过长",
  too_small: "过小或过短",
  unrecognized_keys: "包含未知字段",
  not_multiple_of: "数值不符合步长",
}

function issueText(code: string | undefined, message: string): BilingualText {
  const [zh, en] = message.split(LANGUAGE_MARK)
  if (zh && en) return { zh, en }
  return { zh: ZH_BY_CODE[code ?? ""] ?? "不符合要求", en: message }
}

/**
 * Parses what came from outside. Throws `request.invalid` (HTTP 400) with every issue:
 * `details.issues: [{ path, message }]`, `path` dotted as in `lines.0.quantity`; the error body picks the language.
 */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues: InputIssue[] = parsed.error.issues.map((issue) => {
    return { path: issue.path.join("."), message: issueText(issue.code, issue.message) }
  })
  const list = (language: keyof BilingualText) =>
    issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message[language]}` : issue.message[language])).join("; ")
  throw new CodedError(
    "invalid_data",
    "request.invalid",
    { zh: `输入有误：${list("zh")}`, en: `Invalid input: ${list("en")}` },
    { issues }
  )
}
