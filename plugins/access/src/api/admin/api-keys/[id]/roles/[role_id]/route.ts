import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { knownRole } from "../../../../../../http/change-roles"
import { ACCESS_MODULE } from "../../../../../../modules/access"
import type AccessModuleService from "../../../../../../modules/access/service"

/** Revokes one role of a secret API key; also of a key that is revoked already. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  await service.revokeRole({ user_id: id, role: knownRole(req.params.role_id), revoked_by: actorOf(req).id })
  const held = await service.rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}
