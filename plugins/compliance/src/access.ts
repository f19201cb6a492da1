import type { PermissionGrant, RoleCode, RouteRule } from "./contracts"

const READERS: RoleCode[] = [
  "owner",
  "store_manager",
  "operations_director",
  "compliance_officer",
  "food_safety_officer",
  "support_supervisor",
  "auditor",
  "regulator",
]
const SETTERS: RoleCode[] = ["owner", "operations_director", "compliance_officer"]

/** Admin routes of the compliance plugin. */
export const complianceRouteRules: RouteRule[] = [
  { method: "GET", path: "/admin/rules", permission: "rule.read" },
  { method: "GET", path: "/admin/rules/:no", permission: "rule.read" },
  { method: "GET", path: "/admin/gate-decisions", permission: "gate_decision.read" },
  { method: "GET", path: "/admin/settings", permission: "setting.read" },
  { method: "POST", path: "/admin/settings/:key/versions", permission: "setting.propose" },
  { method: "POST", path: "/admin/settings/versions/:id/approve", permission: "setting.decide" },
  { method: "POST", path: "/admin/settings/versions/:id/reject", permission: "setting.decide" },
]

/** Who holds the compliance permissions by default. */
export const compliancePermissionGrants: PermissionGrant[] = [
  { permission: "rule.read", roles: READERS, title: { zh: "查看合规规则", en: "Read the rulebook" } },
  { permission: "gate_decision.read", roles: READERS, title: { zh: "查看决定记录", en: "Read gate decisions" } },
  { permission: "setting.read", roles: READERS, title: { zh: "查看合规设置", en: "Read compliance settings" } },
  { permission: "setting.propose", roles: SETTERS, title: { zh: "提议合规设置", en: "Propose compliance settings" } },
  { permission: "setting.decide", roles: SETTERS, title: { zh: "审批合规设置", en: "Decide on compliance settings" } },
]
