import createIntlMiddleware from "next-intl/middleware"
import { NextResponse, type NextRequest } from "next/server"
import { isDevelopment, isSecure } from "./env"
import { routing } from "./i18n/routing"

const localize = createIntlMiddleware(routing)

/** Everything from this origin only; scripts and styles by nonce. Development needs eval for React's stack traces. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure() ? ["upgrade-insecure-requests"] : []),
  ].join("; ")
}

/** Pages get a language and a policy; Next.js takes the nonce for its own scripts from the request's policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = contentSecurityPolicy(nonce)
  request.headers.set("content-security-policy", policy)
  const response = localize(request)
  response.headers.set("content-security-policy", policy)
  if (isSecure()) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains")
  return response
}

export const config = {
  // Pages only: bundles, pictures and the region list carry no markup.
  matcher: ["/((?!_next/|media/|data/|icon|favicon|robots).*)"],
}
