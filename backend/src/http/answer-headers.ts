import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { chooseDashboardLanguage } from "./dashboard-language"
import { setSecurityHeaders } from "./security-headers"

/**
 * Puts our headers on every answer of the HTTP server: Medusa answers preflights, 400, 401, `/static`
 * and `/app` before any middleware of ours, so they are set when Node announces the request, ahead of Express.
 */
export function installAnswerHeaders(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    setSecurityHeaders(request, response)
    chooseDashboardLanguage(request, response)
  })
}
