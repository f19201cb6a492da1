import type { Actor, Permission, RoleCode } from "@anxin/compliance"
import { permissionsOfRoles, type AccessPolicy } from "../domain/policy"
import { accessError } from "../errors"
import type { FoundRoute } from "./route-finder"

/** Who asks, with the roles granted to that user or key. */
export interface Caller {
  actor: Actor
  roles: readonly RoleCode[]
}

/** The error of a closed row, in the words of its reason. */
export function routeClosed(found: FoundRoute) {
  const { rule } = found
  const instead = "closed" in rule ? rule.closed : { zh: "", en: "" }
  return accessError("route_closed", { method: rule.method, path: rule.path, ...instead })
}

/**
 * Throws unless the caller may use the route (HTTP 403): `access.route_closed`, `access.staff_only`,
 * `access.api_key_off`, `access.permission_missing`. Answers the caller's permissions.
 */
export function decide(policy: AccessPolicy, found: FoundRoute, caller: Caller): Set<Permission> {
  const { rule, params } = found
  if ("closed" in rule) throw routeClosed(found)
  const { actor, roles } = caller
  const permissions = permissionsOfRoles(policy, roles)
  if ("open" in rule) return permissions
  if (actor.type !== "user" && actor.type !== "api-key") throw accessError("staff_only")
  if (actor.type === "api-key" && !roles.length) throw accessError("api_key_off", { key_id: actor.id })
  if ("self" in rule || permissions.has(rule.permission)) return permissions
  if (rule.own && actor.type === "user" && params[rule.own] === actor.id) return permissions
  const title = policy.grants.get(rule.permission)?.title
  throw accessError("permission_missing", { permission: rule.permission, title_zh: title?.zh, title_en: title?.en })
}
