import type { RouteRule } from "@anxin/compliance"
import { Router, type Request, type Response } from "express"

export interface FoundRoute {
  rule: RouteRule
  params: Record<string, string>
}

/** Answers the row that a request meets, or nothing. `url` as it came over the wire, query included. */
export type RouteFinder = (method: string, url: string) => FoundRoute | undefined

/** What our handlers leave on the request they are shown. */
type Probe = Request & { found?: FoundRoute }

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])

/** Static segments before parameters, segment by segment: the order in which Medusa registers routes. */
const specificity = (rule: RouteRule) =>
  rule.path
    .split("/")
    .map((segment) => (segment.startsWith(":") ? "1" : "0"))
    .join("")

const bySpecificity = (a: RouteRule, b: RouteRule) => Number(specificity(a) > specificity(b)) - Number(specificity(a) < specificity(b))

/**
 * Matches as Express does, because Express does it: the rows are routes of a router of its own, which is shown
 * a request and never the response. So case, a trailing slash, HEAD, encoded parameters and odd URLs mean here what
 * they mean to the router that will run the handler. Synchronous: no handler calls `next`.
 */
export function routeFinder(rules: readonly RouteRule[]): RouteFinder {
  const router = Router()
  for (const rule of [...rules].sort(bySpecificity)) {
    router[rule.method.toLowerCase() as "get"](rule.path, (probe: Probe) => {
      probe.found = { rule, params: { ...probe.params } }
    })
  }
  return (method, url) => {
    if (!METHODS.has(method)) return undefined
    const probe = { method, url } as Probe
    let failure: unknown
    router(probe, {} as Response, (error: unknown) => {
      failure = error
    })
    // A parameter that cannot be decoded: Express answers 400 to the real request as well.
    if (failure) throw failure
    return probe.found
  }
}
