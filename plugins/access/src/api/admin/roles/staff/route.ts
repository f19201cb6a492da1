import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { pageQuery } from "../../../../http/list-query"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"

const querySchema = z.object({ ...pageQuery, q: z.string().trim().max(200).optional() })

/** Members of staff with the roles they hold, who granted them and when; newest account last. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q } = parseInput(querySchema, req.query)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: users, metadata } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: q ? { q } : {},
    pagination: { skip: offset, take: limit, order: { created_at: "ASC" } },
  })
  const held = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOfAll(users.map((user) => user.id))
  const staff = users.map((user) => ({ ...user, roles: held.get(user.id) ?? [] }))
  res.json({ staff, count: metadata?.count ?? staff.length, limit, offset })
}
