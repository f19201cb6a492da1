import type { PermissionGrant, RouteRule } from "@anxin/compliance"
import { allow, allowOwn, self } from "./domain/rows"

/** This plugin's own routes; those that replace a stock route of the same path included. */
export const routeRules: RouteRule[] = [
  ...self(`
    GET /admin/roles/me
    GET /admin/notices
    POST /admin/notices/:id/read
    GET /admin/notifications
  `),
  ...allow("role.read", `
    GET /admin/roles
    GET /admin/roles/staff
    GET /admin/api-keys/:id/roles
  `),
  ...allowOwn("role.read", "id", `
    GET /admin/users/:id/roles
  `),
  ...allow("role.grant", `
    POST /admin/users/:id/roles
    DELETE /admin/users/:id/roles/:role_id
    POST /admin/api-keys/:id/roles
    DELETE /admin/api-keys/:id/roles/:role_id
  `),
  ...allow("user.write", `
    DELETE /admin/users/:id
  `),
]

export const permissionGrants: PermissionGrant[] = [
  {
    permission: "role.read",
    title: { zh: "查看角色和权限", en: "See roles and permissions" },
    roles: ["owner", "operations_director", "compliance_officer"],
  },
  { permission: "role.grant", title: { zh: "授予和收回角色", en: "Grant and revoke roles" }, roles: ["owner"] },
]
