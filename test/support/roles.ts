import type { RoleCode } from "../../plugins/compliance/src/contracts/access"

/** Every staff role of the shop; the template database holds one user for each. */
export const ROLES = [
  "owner",
  "store_manager",
  "operations_director",
  "compliance_officer",
  "food_safety_officer",
  "buyer",
  "warehouse_keeper",
  "finance",
  "support_agent",
  "support_supervisor",
  "content_editor",
  "auditor",
  "regulator",
] as const satisfies readonly RoleCode[]

/** Password of all staff of the test shop. */
export const STAFF_PASSWORD = "staff-of-the-test-shop-1"

/** E-mail of the test user who holds a role. */
export const staffEmail = (role: RoleCode): string => `${role}@anxin.test`
