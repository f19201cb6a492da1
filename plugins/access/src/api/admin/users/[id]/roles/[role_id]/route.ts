import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertNotSelf, knownRole } from "../../../../../../http/change-roles"
import { ACCESS_MODULE } from "../../../../../../modules/access"
import type AccessModuleService from "../../../../../../modules/access/service"

/** Revokes one role; the parameter is the role's code and keeps the name of Medusa's route, which it replaces. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const actor = actorOf(req)
  const role = knownRole(req.params.role_id)
  assertNotSelf(actor.id, id)
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  await service.revokeRole({ user_id: id, role, revoked_by: actor.id })
  const held = await service.rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}
