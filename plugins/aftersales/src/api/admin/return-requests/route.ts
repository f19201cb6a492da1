import { parseInput, requestLanguage, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { RETURN_STATUSES } from "../../../domain/return-status"
import { oneOrMore, page } from "../../../http/page-input"
import { returnRows } from "../../../http/views/admin-return-view"
import { returnsOf } from "../../../workflows/services"

const query = z.object({
  status: oneOrMore(RETURN_STATUSES),
  overdue: z.enum(["true", "false"]).optional(),
  order_id: z.string().max(100).optional(),
  ...page,
})

/** `GET /admin/return-requests`: the queue by deadline, the most urgent first; what is settled comes last. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { status, overdue, order_id, limit, offset } = parseInput(query, req.query)
  const now = shopNow(req.scope)
  const { requests, count } = await returnsOf(req.scope).queue({
    statuses: status,
    order_id,
    overdue_at: overdue === "true" ? now : undefined,
    limit,
    offset,
  })
  res.json({ return_requests: await returnRows(req.scope, requests, requestLanguage(req.headers), now), count, limit, offset })
}
