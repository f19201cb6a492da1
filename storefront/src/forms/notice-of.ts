import { getTranslations } from "next-intl/server"
import { isBackendError, type BackendError } from "../backend/backend-error"
import type { NoticeData } from "./form-state"

type Translate = Awaited<ReturnType<typeof getTranslations<"errors">>>

/** Message files cannot have dots in their keys. */
const keyOf = (code: string): string => code.replaceAll(".", "_")

function textOf(t: Translate, group: "known" | "hints", code: string): string | undefined {
  const key = `${group}.${keyOf(code)}` as Parameters<Translate["has"]>[0]
  return t.has(key) ? t(key as Parameters<Translate>[0]) : undefined
}

/**
 * Our own codes (`plugin.reason`) come worded in the reader's language; Medusa's own errors come in English, so they
 * are worded here. What neither knows gets a general sentence, never a raw message.
 */
function linesOf(error: BackendError, t: Translate): string[] {
  const denials = error.findings.filter(({ outcome }) => outcome !== "notice")
  if (denials.length) {
    return [...new Set(denials.map(({ message, clause }) => (clause ? t("withClause", { message, clause }) : message)))]
  }
  if (error.issues.length) return [...new Set(error.issues)]
  const known = textOf(t, "known", error.code)
  if (known) return [known]
  if (error.code.includes(".") && error.body.message) return [error.body.message]
  return [t(error.status >= 500 ? "general.server" : "general.refused")]
}

function hintOf(error: BackendError, t: Translate): string | undefined {
  const codes = [...error.findings.map(({ code }) => code), error.code]
  return codes.map((code) => textOf(t, "hints", code)).find(Boolean)
}

/** Words for what the backend refused. Anything else is a fault of ours and is thrown on. */
export async function noticeOf(error: unknown): Promise<NoticeData> {
  if (!isBackendError(error)) throw error
  const t = await getTranslations("errors")
  const code = error.findings[0]?.code ?? error.code
  return {
    tone: "danger",
    title: error.findings.length ? t("title.gate") : error.status === 0 ? t("title.unreachable") : t("title.refused"),
    lines: linesOf(error, t),
    hint: hintOf(error, t),
    code: code.includes(".") ? t("code", { code }) : undefined,
  }
}
