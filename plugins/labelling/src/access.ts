import type { PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance/contracts/access"
import { LISTING_APPROVERS } from "./listing/approvers"

const WRITERS: RoleCode[] = ["owner", "store_manager", "operations_director", "compliance_officer", "buyer", "content_editor"]
const APPROVERS: RoleCode[] = ["owner", "store_manager", "operations_director", "compliance_officer", "food_safety_officer"]
const READERS: RoleCode[] = [
  ...new Set<RoleCode>([...WRITERS, ...APPROVERS, "warehouse_keeper", "support_agent", "support_supervisor", "auditor", "regulator"]),
]

/** Admin routes of this plugin. */
export const routeRules: RouteRule[] = [
  { method: "GET", path: "/admin/variants/:id/label", permission: "label.read" },
  { method: "POST", path: "/admin/variants/:id/label", permission: "label.write" },
  { method: "POST", path: "/admin/variants/:id/label/preview", permission: "label.read" },
  { method: "GET", path: "/admin/variants/:id/label/history", permission: "label.read" },
  { method: "POST", path: "/admin/variants/:id/label/submit", permission: "label.write" },
  { method: "POST", path: "/admin/variants/:id/label/approve", permission: "label.decide" },
  { method: "POST", path: "/admin/variants/:id/label/reject", permission: "label.decide" },
  { method: "GET", path: "/admin/labels", permission: "label.read" },
  { method: "GET", path: "/admin/labels/products", permission: "label.read" },
  { method: "GET", path: "/admin/products/:id/listing", permission: "label.read" },
  { method: "POST", path: "/admin/products/:id/approve-listing", permission: "listing.approve" },
]

/** Who writes labels, who decides on them, and who admits products to the shop. */
export const permissionGrants: PermissionGrant[] = [
  { permission: "label.read", roles: READERS, title: { zh: "查看标签", en: "See labels" } },
  { permission: "label.write", roles: WRITERS, title: { zh: "编写标签", en: "Write labels" } },
  { permission: "label.decide", roles: APPROVERS, title: { zh: "审核标签", en: "Decide on labels" } },
  { permission: "listing.approve", roles: LISTING_APPROVERS, title: { zh: "审核商品上架", en: "Admit products to the shop" } },
]
