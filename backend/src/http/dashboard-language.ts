import type { IncomingMessage, ServerResponse } from "node:http"

const YEAR_S = 31_536_000
const isPage = /^\/app(\/[^.?]*)?(\?|$)/
/** The cookie in which the dashboard keeps the language that somebody chose; it looks nowhere else, and then takes English. */
const COOKIE = "lng"

/** Gives a newcomer the dashboard in Chinese, or in English when the browser asks for English first. */
export function chooseDashboardLanguage(request: IncomingMessage, response: ServerResponse): void {
  if (!isPage.test(request.url ?? "")) return
  if (new RegExp(`(^|;\\s*)${COOKIE}=`).test(request.headers.cookie ?? "")) return
  const language = /^en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "zhCN"
  response.appendHeader("Set-Cookie", `${COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`)
}
