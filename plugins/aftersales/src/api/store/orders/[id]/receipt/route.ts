import { shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireCustomer } from "../../../../../http/session"
import { deliveryView } from "../../../../../http/views/delivery-view"
import { confirmReceiptWorkflow } from "../../../../../workflows/delivery/workflows/confirm-receipt"

/** `POST /store/orders/:id/receipt`: the customer says that everything arrived. Throws `delivery.not_handed_over` (409). */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const order_id = req.params.id!
  await confirmReceiptWorkflow(req.scope).run({ input: { order_id, customer_id: requireCustomer(req) } })
  res.json(await deliveryView(req.scope, order_id, shopNow(req.scope)))
}
