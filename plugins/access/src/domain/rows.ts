import type { BilingualText, HttpMethod, Permission, RouteRule } from "@anxin/compliance"

const ROW = /^(GET|POST|PUT|PATCH|DELETE)\s+(\/[\w\-/:]*)$/

/** Lines such as `GET /admin/products/:id`, one route each; throws for anything else, so a typo cannot open a route. */
function parse(lines: string): { method: HttpMethod; path: string }[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, method, path] = ROW.exec(line) ?? []
      if (!method || !path) throw new Error(`access: "${line}" is not a route row`)
      return { method: method as HttpMethod, path }
    })
}

/** Routes for the roles that hold a permission. */
export const allow = (permission: Permission, lines: string): RouteRule[] =>
  parse(lines).map((route) => ({ ...route, permission }))

/** As `allow`, and for the user whose own id is the path parameter `own`. */
export const allowOwn = (permission: Permission, own: string, lines: string): RouteRule[] =>
  parse(lines).map((route) => ({ ...route, permission, own }))

/** Routes of every member of staff, with or without a role. */
export const self = (lines: string): RouteRule[] => parse(lines).map((route) => ({ ...route, self: true as const }))

/** Routes that answer before sign-in. */
export const open = (lines: string): RouteRule[] => parse(lines).map((route) => ({ ...route, open: true as const }))

/** Routes that nobody may use, with what to use instead. */
export const closed = (instead: BilingualText, lines: string): RouteRule[] =>
  parse(lines).map((route) => ({ ...route, closed: instead }))
