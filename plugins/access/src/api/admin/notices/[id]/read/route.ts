import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../../modules/access"
import type AccessModuleService from "../../../../../modules/access/service"

/** Marks a notice as read for the caller alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const user_id = actorOf(req).id
  const roles = await service.rolesOf(user_id)
  await service.markNoticeRead({ notice_id: req.params.id!, user_id, roles })
  res.json({ id: req.params.id, read: true })
}
