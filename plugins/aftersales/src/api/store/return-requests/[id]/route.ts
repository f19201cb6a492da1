import { requestLanguage } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownRequest } from "../../../../http/own-request"
import { returnView } from "../../../../http/views/return-view"

/** `GET /store/return-requests/:id`: the customer's own request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ return_request: returnView(await ownRequest(req), requestLanguage(req.headers)) })
}
