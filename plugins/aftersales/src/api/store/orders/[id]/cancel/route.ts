import { actorOf, optionalPlainText, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { deliveryView } from "../../../../../http/views/delivery-view"
import { cancelUndispatchedOrderWorkflow } from "../../../../../workflows/delivery/workflows/cancel-undispatched-order"

const body = z.object({ reason: optionalPlainText(500) })

/** `POST /store/orders/:id/cancel`: the customer cancels before anything left. Throws `delivery.cancel_too_late` (409). */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { reason = "customer" } = parseInput(body, req.body ?? {})
  const order_id = req.params.id!
  await cancelUndispatchedOrderWorkflow(req.scope).run({ input: { order_id, reason, actor: actorOf(req) } })
  res.json(await deliveryView(req.scope, order_id, shopNow(req.scope)))
}
