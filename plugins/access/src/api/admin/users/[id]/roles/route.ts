import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertNotSelf, requestedRoles } from "../../../../../http/change-roles"
import { assertUserExists } from "../../../../../http/find-user"
import { ACCESS_MODULE } from "../../../../../modules/access"
import type AccessModuleService from "../../../../../modules/access/service"

/** The roles of one member of staff. Replaces Medusa's route of the same path, which belongs to its own role module. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  await assertUserExists(req.scope, id)
  const held = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}

/** Grants roles: `{ roles: ["buyer"] }`. Granting a role that is held changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const actor = actorOf(req)
  const roles = requestedRoles(req.body)
  assertNotSelf(actor.id, id)
  await assertUserExists(req.scope, id)
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  for (const role of roles) await service.assignRole({ user_id: id, role, assigned_by: actor.id })
  const held = await service.rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}
