import type { Actor, RoleCode } from "@anxin/compliance/contracts/access"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { AccessService } from "@anxin/compliance/contracts/services"

/** Roles that admit products to the shop (R16). */
export const LISTING_APPROVERS: RoleCode[] = ["owner", "store_manager", "operations_director", "compliance_officer"]

/**
 * Whether an actor may stand as the second person behind a listing. Never the system: an import that runs on a
 * worker has lost its person and looks just like it. Seeds act as staff (`runAsRequest`).
 */
export async function isListingApprover(container: ServiceLocator, actor: Actor): Promise<boolean> {
  if (actor.type !== "user") return false
  const roles = await container.resolve<AccessService>("access").rolesOf(actor.id)
  return roles.some((role) => LISTING_APPROVERS.includes(role))
}
