import type { Language } from "../contracts"
import type { CodedError } from "./coded-error"
import type { InputIssue } from "./parse-input"

/** The dashboard keeps the reader's choice (`zhCN`, `en` …) in this cookie and sends no header of its own. */
const DASHBOARD_COOKIE = /(?:^|;\s*)lng=(zh|en)/i

/** The language that a request asks for: `x-locale`, else the dashboard's choice, else `Accept-Language`, else Chinese. */
export function requestLanguage(headers: Record<string, unknown>): Language {
  const chosen = DASHBOARD_COOKIE.exec(String(headers.cookie ?? ""))?.[1]
  const wish = String(headers["x-locale"] ?? chosen ?? headers["accept-language"] ?? "zh").toLowerCase()
  const english = wish.search(/\ben\b/)
  const chinese = wish.search(/\bzh\b/)
  return english >= 0 && (chinese < 0 || english < chinese) ? "en" : "zh"
}

/** Details as the client reads them: the issues of bad input in one language. */
function readableDetails(details: Record<string, unknown>, language: Language) {
  if (!Array.isArray(details.issues)) return details
  return { ...details, issues: (details.issues as InputIssue[]).map(({ path, message }) => ({ path, message: message[language] })) }
}

/** The JSON that a client gets for a coded error, in the reader's language. */
export function errorBody(error: CodedError, language: Language) {
  const findings = error.findings?.map((finding) => ({ ...finding, message: finding.message[language] }))
  const first = findings?.find((finding) => finding.outcome === "deny")
  return {
    code: error.code,
    type: error.type,
    message: error.messages[language],
    ...(first ? { rule: first.rule, clause: first.clause } : {}),
    ...(error.details ? { details: readableDetails(error.details, language) } : {}),
    ...(findings ? { findings } : {}),
  }
}
