import { composePolicy, type AccessPart, type AccessPolicy } from "../domain/policy"
import { routeFinder, type RouteFinder } from "./route-finder"

interface Registered {
  policy: AccessPolicy
  findRoute: RouteFinder
}

// On globalThis because jest may load this package twice in one process.
const KEY = Symbol.for("anxin.access.policy")
const home = globalThis as { [KEY]?: Registered }

/** Installs the shop's table of routes and permissions. Called once, by `backend/src/access.ts`, which lists the parts. */
export function registerAccess(parts: readonly AccessPart[]): void {
  const policy = composePolicy(parts)
  home[KEY] = { policy, findRoute: routeFinder(policy.routes) }
}

function registered(): Registered {
  const found = home[KEY]
  if (!found) throw new Error("access: no routes registered; the backend must import its access.ts first")
  return found
}

/** The registered table; throws before registration, so that nothing passes for want of a table. */
export const accessPolicy = (): AccessPolicy => registered().policy

/** The row of the registered table that a request meets. */
export const findRoute: RouteFinder = (method, url) => registered().findRoute(method, url)
