/** Where to go after signing in: a path of this shop without language, or the account. Never another site. */
export function safeNext(value: unknown): string {
  const path = typeof value === "string" ? value : ""
  const safe = /^\/[a-z]/i.test(path) && !/[\\\s]|\/\//.test(path) && path.length <= 300
  return safe ? path : "/account"
}
