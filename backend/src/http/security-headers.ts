import type { IncomingMessage, ServerResponse } from "node:http"
import helmet, { type HelmetOptions } from "helmet"
import onHeaders from "on-headers"
import { secureCookies } from "../env"

const HALF_A_YEAR_S = 15_552_000

const common: HelmetOptions = {
  // A pledge of https is only kept where there is https.
  strictTransportSecurity: secureCookies ? { maxAge: HALF_A_YEAR_S } : false,
  crossOriginResourcePolicy: { policy: "same-site" },
  referrerPolicy: { policy: "no-referrer" },
  xFrameOptions: { action: "deny" },
}

const upgrade: Record<string, string[]> = secureCookies ? { upgradeInsecureRequests: [] } : {}

/** Answers of the API are data: nothing in them may run or load. */
const forApi = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], ...upgrade },
  },
})

/** The dashboard is one bundle from this origin; its component library writes inline styles. */
const forDashboard = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      ...upgrade,
    },
  },
})

const fail = (error?: unknown) => {
  if (error) throw error
}

/** Puts the security headers on an answer that has not begun yet. */
export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse): void {
  const dashboard = /^\/app(\/|$|\?)/.test(request.url ?? "")
  ;(dashboard ? forDashboard : forApi)(request, response, fail)
  onHeaders(response, () => response.removeHeader("X-Powered-By"))
}
