import { installSecurityHeaders } from "./src/http/security-headers"

/** Medusa calls this before it makes the HTTP server. */
export function register(): void {
  installSecurityHeaders()
}
