import { requestLanguage, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireCustomer } from "../../../../../http/session"
import { returnOptions } from "../../../../../http/views/return-options"

/** `GET /store/orders/:id/return-options`: what could be returned, why or why not, and until when. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const language = requestLanguage(req.headers)
  res.json(await returnOptions(req.scope, req.params.id!, requireCustomer(req), shopNow(req.scope), language))
}
