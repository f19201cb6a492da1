import type { Permission, PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance"
import { isRoleCode } from "./roles"

/** What one part of the shop brings: its routes and its permissions. */
export interface AccessPart {
  routes: readonly RouteRule[]
  permissions: readonly PermissionGrant[]
}

/** The whole table, checked. */
export interface AccessPolicy {
  routes: readonly RouteRule[]
  /** By permission, in the order of registration. */
  grants: ReadonlyMap<Permission, PermissionGrant>
}

/** Paths whose parameters only differ by name are the same route to Express. */
export const routeShape = (rule: Pick<RouteRule, "method" | "path">) =>
  `${rule.method} ${rule.path.toLowerCase().replace(/:\w+/g, ":")}`

function mergeGrants(parts: readonly AccessPart[]): Map<Permission, PermissionGrant> {
  const grants = new Map<Permission, PermissionGrant>()
  for (const grant of parts.flatMap((part) => part.permissions)) {
    if (grants.has(grant.permission)) throw new Error(`access: permission "${grant.permission}" is granted twice`)
    const unknown = grant.roles.filter((role) => !isRoleCode(role))
    if (unknown.length) throw new Error(`access: "${grant.permission}" names unknown roles: ${unknown.join(", ")}`)
    // An auditor reads everything and changes nothing, whatever a part remembered to list.
    const roles = new Set<RoleCode>(grant.roles)
    if (grant.permission.endsWith(".read")) roles.add("auditor")
    grants.set(grant.permission, { ...grant, roles: [...roles] })
  }
  return grants
}

/**
 * Puts the parts together and refuses a table that is not sound: a route listed twice, a route whose permission
 * nobody declared, a permission listed twice, a role that does not exist. Runs at boot, so a wrong table stops the shop.
 */
export function composePolicy(parts: readonly AccessPart[]): AccessPolicy {
  const grants = mergeGrants(parts)
  const routes = parts.flatMap((part) => part.routes)
  const seen = new Set<string>()
  for (const rule of routes) {
    const shape = routeShape(rule)
    if (seen.has(shape)) throw new Error(`access: route "${shape}" is listed twice`)
    seen.add(shape)
    if ("permission" in rule && !grants.has(rule.permission)) {
      throw new Error(`access: ${rule.method} ${rule.path} needs "${rule.permission}", which no part declares`)
    }
  }
  return { routes, grants }
}

/** Every permission that at least one of the roles holds. */
export function permissionsOfRoles(policy: AccessPolicy, roles: readonly RoleCode[]): Set<Permission> {
  const held = [...policy.grants.values()].filter((grant) => grant.roles.some((role) => roles.includes(role)))
  return new Set(held.map((grant) => grant.permission))
}
