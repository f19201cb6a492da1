import { actorOf, requestLanguage } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownRequest } from "../../../../../http/own-request"
import { returnView } from "../../../../../http/views/return-view"
import { withdrawReturnRequestWorkflow } from "../../../../../workflows/return-request/workflows/decide"

/** `POST /store/return-requests/:id/cancel`: the customer withdraws before the goods are back. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id } = await ownRequest(req)
  await withdrawReturnRequestWorkflow(req.scope).run({ input: { return_request_id: id, actor: actorOf(req) } })
  res.json({ return_request: returnView(await ownRequest(req), requestLanguage(req.headers)) })
}
