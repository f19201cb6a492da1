import type { BilingualText } from "./text"

/** Staff roles; assigned to a Medusa user by `@anxin/access`. */
export type RoleCode =
  | "owner"
  | "store_manager"
  | "operations_director"
  | "compliance_officer"
  | "food_safety_officer"
  | "buyer"
  | "warehouse_keeper"
  | "finance"
  | "support_agent"
  | "support_supervisor"
  | "content_editor"
  | "auditor"
  | "regulator"

/** A permission `<resource>.<verb>`, such as `supplier.verify`. */
export type Permission = `${string}.${string}`

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * One row of the table that the admin guard reads: who may call this route.
 * `permission`: whose roles hold it; with `own`, also the user whose id is the path parameter of that name.
 * `self`: every signed-in member of staff, with or without a role. `open`: also before sign-in.
 * `closed`: nobody; answers 403 with the reason that the reader sees, and what to use instead.
 */
export type RouteRule = {
  method: HttpMethod
  /** Express path as Medusa scans it, such as `/admin/suppliers/:id/verify`. */
  path: string
} & ({ permission: Permission; own?: string } | { self: true } | { open: true } | { closed: BilingualText })

/** Which permissions a plugin brings and which roles hold them by default. */
export interface PermissionGrant {
  permission: Permission
  roles: RoleCode[]
  title: { zh: string; en: string }
}

/** Who asks. `system` is a job or a subscriber. */
export interface Actor {
  type: "user" | "customer" | "supplier" | "device" | "api-key" | "guest" | "system"
  id: string
}
