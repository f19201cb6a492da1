import { installAnswerHeaders } from "./src/http/answer-headers"

/** Medusa calls this before it makes the HTTP server. */
export function register(): void {
  installAnswerHeaders()
}
