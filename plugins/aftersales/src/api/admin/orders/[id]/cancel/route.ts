import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { cancelUndispatchedOrderWorkflow } from "../../../../../workflows/delivery/workflows/cancel-undispatched-order"

const FIELDS = ["id", "status", "display_id", "canceled_at", "currency_code", "total", "created_at", "updated_at"]

/**
 * `POST /admin/orders/:id/cancel`, in place of the stock route, which would leave the pick task open and the lots
 * allocated. Throws `delivery.cancel_too_late` (409).
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const order_id = req.params.id!
  await cancelUndispatchedOrderWorkflow(req.scope).run({ input: { order_id, reason: "staff", actor: actorOf(req) } })
  const { result: order } = await getOrderDetailWorkflow(req.scope).run({ input: { order_id, fields: FIELDS } })
  res.status(200).json({ order })
}
