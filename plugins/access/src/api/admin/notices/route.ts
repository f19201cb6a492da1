import { actorOf, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageQuery } from "../../../http/list-query"
import { ACCESS_MODULE } from "../../../modules/access"
import type AccessModuleService from "../../../modules/access/service"

const querySchema = z.object({ ...pageQuery, unread: z.enum(["true", "false"]).default("false") })

/** The caller's notices by role, newest first; `unread=true` leaves out what the caller has marked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, unread } = parseInput(querySchema, req.query)
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const user_id = actorOf(req).id
  const roles = await service.rolesOf(user_id)
  const page = await service.noticesFor({ user_id, roles, unread_only: unread === "true", limit, offset })
  res.json({ ...page, limit, offset })
}
