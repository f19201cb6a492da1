import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { permissionsOfRoles } from "../../../../domain/policy"
import { accessPolicy } from "../../../../guard/registry"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"

/** The caller's own roles and what they allow. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const roles = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOf(actorOf(req).id)
  res.json({ roles, permissions: [...permissionsOfRoles(accessPolicy(), roles)].sort() })
}
