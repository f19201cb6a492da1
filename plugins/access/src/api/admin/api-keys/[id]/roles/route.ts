import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KEY_ROLES } from "../../../../../domain/roles"
import { accessError } from "../../../../../errors"
import { requestedRoles } from "../../../../../http/change-roles"
import { assertSecretKeyExists } from "../../../../../http/find-user"
import { ACCESS_MODULE } from "../../../../../modules/access"
import type AccessModuleService from "../../../../../modules/access/service"

/** The roles of a secret API key. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const held = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}

/** Grants reading roles to a secret API key: `{ roles: ["auditor"] }`. Until then the key can do nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const roles = requestedRoles(req.body)
  if (roles.some((role) => !KEY_ROLES.includes(role))) throw accessError("role_not_for_keys", { roles })
  await assertSecretKeyExists(req.scope, id)
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  for (const role of roles) await service.assignRole({ user_id: id, role, assigned_by: actorOf(req).id })
  const held = await service.rolesOfAll([id])
  res.json({ roles: held.get(id) ?? [] })
}
