/** Seconds until a token ends, by its own claim. The backend verifies it; here it only times the cookie. */
export function secondsLeft(token: string, now = Date.now()): number {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { exp?: number }
    return Math.max(0, Math.floor((claims.exp ?? 0) - now / 1000))
  } catch {
    return 0
  }
}
