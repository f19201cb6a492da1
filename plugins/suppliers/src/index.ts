import type { PermissionGrant, RouteRule } from "@anxin/compliance/contracts/access"
import type { FactProvider } from "@anxin/compliance/contracts/facts"
import type { Rule } from "@anxin/compliance/contracts/rules"

export { settings } from "./settings"
export const rules: Rule[] = []
export const factProviders: FactProvider[] = []
export const routeRules: RouteRule[] = []
export const permissionGrants: PermissionGrant[] = []
