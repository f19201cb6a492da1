import type { PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance/contracts/access"

const REVIEWERS: RoleCode[] = ["owner", "compliance_officer"]
const EDITORS: RoleCode[] = ["owner", "compliance_officer", "buyer"]
const READERS: RoleCode[] = [
  "owner",
  "store_manager",
  "operations_director",
  "compliance_officer",
  "food_safety_officer",
  "buyer",
  "warehouse_keeper",
  "finance",
  "content_editor",
  "auditor",
  "regulator",
]

const LICENCE = "/admin/suppliers/:id/licences/:licence_id"

/** Admin routes of this plugin. */
export const routeRules: RouteRule[] = [
  { method: "GET", path: "/admin/suppliers", permission: "supplier.read" },
  { method: "POST", path: "/admin/suppliers", permission: "supplier.edit" },
  { method: "GET", path: "/admin/suppliers/:id", permission: "supplier.read" },
  { method: "POST", path: "/admin/suppliers/:id", permission: "supplier.edit" },
  { method: "GET", path: "/admin/suppliers/:id/history", permission: "supplier.read" },
  { method: "POST", path: "/admin/suppliers/:id/submit", permission: "supplier.edit" },
  { method: "POST", path: "/admin/suppliers/:id/verify", permission: "supplier.review" },
  { method: "POST", path: "/admin/suppliers/:id/reject", permission: "supplier.review" },
  { method: "POST", path: "/admin/suppliers/:id/suspend", permission: "supplier.suspend" },
  { method: "POST", path: "/admin/suppliers/:id/reinstate", permission: "supplier.review" },
  { method: "POST", path: "/admin/suppliers/:id/licences", permission: "supplier.edit" },
  { method: "POST", path: `${LICENCE}/scan`, permission: "supplier.edit" },
  { method: "POST", path: `${LICENCE}/evidence`, permission: "supplier.review" },
  { method: "POST", path: `${LICENCE}/verify`, permission: "supplier.review" },
  { method: "POST", path: `${LICENCE}/reject`, permission: "supplier.review" },
  { method: "POST", path: `${LICENCE}/override`, permission: "supplier.review" },
  { method: "POST", path: `${LICENCE}/revoke`, permission: "supplier.suspend" },
  { method: "GET", path: "/admin/licences/:id/scan", permission: "licence_scan.read" },
  { method: "GET", path: "/admin/licences/:id/evidence", permission: "licence_scan.read" },
  { method: "GET", path: "/admin/own-company", permission: "supplier.read" },
  { method: "POST", path: "/admin/own-company", permission: "own_company.edit" },
]

/** Who holds the permissions of this plugin by default. */
export const permissionGrants: PermissionGrant[] = [
  { permission: "supplier.read", roles: READERS, title: { zh: "查看供应商", en: "Read suppliers" } },
  { permission: "supplier.edit", roles: EDITORS, title: { zh: "登记供应商和证照", en: "Enter suppliers and licences" } },
  { permission: "supplier.review", roles: REVIEWERS, title: { zh: "审核供应商和证照", en: "Review suppliers and licences" } },
  {
    permission: "supplier.suspend",
    roles: [...REVIEWERS, "food_safety_officer", "operations_director"],
    title: { zh: "停用供应商、登记吊销", en: "Suspend suppliers, record revocations" },
  },
  {
    permission: "licence_scan.read",
    roles: [...EDITORS, "food_safety_officer", "auditor", "regulator"],
    title: { zh: "查看证照扫描件", en: "Read scans of licences" },
  },
  {
    permission: "own_company.edit",
    roles: ["owner", "store_manager", "compliance_officer"],
    title: { zh: "维护本店企业信息", en: "Edit our own company" },
  },
]
