import { actorOf } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accessError } from "../errors"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"
import { decide, routeClosed } from "./decide"
import { hiddenFields } from "./hidden-fields"
import { accessPolicy, findRoute } from "./registry"

/** Medusa's hard boundary for `?fields=`: set before the core's validators run, it drops whatever matches. */
interface FieldBoundary {
  disallowed?: (string | RegExp)[]
}

/**
 * Default deny on `/admin`: one middleware without a method, so it runs before every validator and handler, for every
 * route there is. Roles are read on every request: a revoked role ends with the next one.
 * Throws `access.route_unlisted` and what `decide` throws (HTTP 403).
 */
export async function guardAdmin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  // The URL as it arrived is what the application's own router matches.
  const found = findRoute(req.method, req.originalUrl)
  if (!found) throw accessError("route_unlisted", { method: req.method })
  const actor = actorOf(req)
  const staff = actor.type === "user" || actor.type === "api-key"
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const roles = staff ? await service.rolesOf(actor.id) : []
  const permissions = decide(accessPolicy(), found, { actor, roles })
  ;(req as FieldBoundary).disallowed = hiddenFields(permissions)
  next()
}

/** Outside `/admin` only the closed rows count; everything else is left to its own authentication. */
export function guardDoors(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const found = findRoute(req.method, req.originalUrl)
  if (found && "closed" in found.rule) throw routeClosed(found)
  next()
}
