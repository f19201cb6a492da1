import { getTranslations } from "next-intl/server"
import type { z } from "zod"
import type { FormState } from "./form-state"
import { noticeOf } from "./notice-of"

/** Texts of the form, to fill its fields again. Files and passwords are not kept. */
export function keptValues(data: FormData): Record<string, string> {
  const kept = [...data].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$") && !entry[0].includes("password")
  )
  return Object.fromEntries(kept)
}

type Parsed<T> = { value: T; failed?: never } | { value?: never; failed: FormState }

/** Checks a form by a schema whose messages are keys of the `form` messages. */
export async function readForm<T>(schema: z.ZodType<T>, data: FormData): Promise<Parsed<T>> {
  const result = schema.safeParse(Object.fromEntries(data))
  if (result.success) return { value: result.data }
  const t = await getTranslations("form")
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? "")
    const key = issue.message as Parameters<typeof t.has>[0]
    fields[name] ??= t.has(key) ? t(key) : t("invalid")
  }
  return { failed: { status: "failed", fields, values: keptValues(data) } }
}

/** The form comes back with what the backend refused. Throws what is no refusal, for the error page. */
export async function refused(error: unknown, data: FormData, fields: Record<string, string> = {}): Promise<FormState> {
  return { status: "failed", notice: await noticeOf(error), fields, values: keptValues(data) }
}
