import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a feed entry may show; the record also holds recipients and links that act. */
const FIELDS = ["id", "to", "channel", "template", "data", "created_at", "updated_at"]

/**
 * The dashboard's bell: feed entries to the caller or to everybody. Replaces Medusa's route, which answers every
 * notification of the shop, password links and codes to customers included, whatever filter the dashboard sends.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: users } = await query.graph({ entity: "user", fields: ["id", "email"], filters: { id: actorOf(req).id } })
  const mine = ["", ...users.flatMap((user) => [user.id, user.email])]
  const { skip, take } = req.queryConfig.pagination as { skip: number; take?: number }
  const { data: notifications, metadata } = await query.graph({
    entity: "notification",
    fields: FIELDS,
    filters: { channel: "feed", to: mine },
    pagination: { skip, take: Math.min(take ?? 20, 100), order: { created_at: "DESC" } },
  })
  res.json({ notifications, count: metadata?.count ?? 0, offset: skip, limit: metadata?.take ?? 0 })
}
