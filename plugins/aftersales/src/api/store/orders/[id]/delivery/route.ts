import { shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliveryView } from "../../../../../http/views/delivery-view"

/** `GET /store/orders/:id/delivery`: where the order is; the door has seen that it is the reader's own. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json(await deliveryView(req.scope, req.params.id!, shopNow(req.scope)))
}
