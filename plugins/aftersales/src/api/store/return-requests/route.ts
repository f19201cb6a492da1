import { actorOf, optionalPlainText, parseInput, positiveInteger, requestLanguage } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { returnError } from "../../../errors/return-errors"
import { assertOwnOrder } from "../../../http/order-door"
import { requireCustomer } from "../../../http/session"
import { REASONS } from "../../../http/views/return-options"
import { returnView } from "../../../http/views/return-view"
import { openReturnRequestWorkflow } from "../../../workflows/return-request/workflows/open-return-request"
import { returnsOf } from "../../../workflows/services"

const ID_MAX = 100
const LINES_MAX = 100
const PHOTOS_MAX = 10
const DESCRIPTION_MAX = 1_000

const id = z.string().min(1).max(ID_MAX)

const body = z.object({
  order_id: id,
  reason: z.enum(REASONS),
  lines: z.array(z.object({ order_line_id: id, quantity: positiveInteger(10_000) })).min(1).max(LINES_MAX),
  description: optionalPlainText(DESCRIPTION_MAX),
  photo_ids: z.array(id).max(PHOTOS_MAX).optional(),
})

const query = z.object({ order_id: id.optional() })

/** `GET /store/return-requests`: the customer's own, newest first; of one order with `?order_id=`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { order_id } = parseInput(query, req.query)
  const files = await returnsOf(req.scope).requestsOfCustomer(requireCustomer(req), order_id)
  const language = requestLanguage(req.headers)
  res.json({ return_requests: files.map((file) => returnView(file, language)) })
}

/** `POST /store/return-requests`: answers 201 with every rule that was applied, or 422 with every reason against it. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const customer_id = requireCustomer(req)
  const { order_id, reason, lines, description = "", photo_ids = [] } = parseInput(body, req.body ?? {})
  if (new Set(lines.map((line) => line.order_line_id)).size !== lines.length) throw returnError("line_twice")
  await assertOwnOrder(req, order_id, customer_id)
  const input = { order_id, customer_id, reason, lines, description, photo_ids: [...new Set(photo_ids)], actor: actorOf(req) }
  const { result } = await openReturnRequestWorkflow(req.scope).run({ input })
  const file = await returnsOf(req.scope).requestFile(result)
  res.status(201).json({ return_request: returnView(file, requestLanguage(req.headers)) })
}
