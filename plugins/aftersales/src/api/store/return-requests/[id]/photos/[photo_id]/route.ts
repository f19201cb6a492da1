import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownRequest } from "../../../../../../http/own-request"
import { sendPhoto } from "../../../../../../http/send-photo"

/** `GET /store/return-requests/:id/photos/:photo_id`: a photo of the customer's own request. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await sendPhoto(res, await ownRequest(req), req.params.photo_id!)
}
