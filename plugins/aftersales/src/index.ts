import type { FactProvider, PermissionGrant, RouteRule, Rule, SettingDefinition } from "@anxin/compliance"

export const rules: Rule[] = []
export const factProviders: FactProvider[] = []
export const settings: SettingDefinition[] = []
export const routeRules: RouteRule[] = []
export const permissionGrants: PermissionGrant[] = []
