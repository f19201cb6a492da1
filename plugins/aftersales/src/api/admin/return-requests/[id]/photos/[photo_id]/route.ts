import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPhoto } from "../../../../../../http/send-photo"
import { returnsOf } from "../../../../../../workflows/services"

/** `GET /admin/return-requests/:id/photos/:photo_id`: evidence of a fault. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await sendPhoto(res, await returnsOf(req.scope).requestFile(req.params.id!), req.params.photo_id!)
}
