import { MAX_UPLOAD_BYTES, removePrivateFile, savePrivateFile, uploadedBuffer } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireCustomer } from "../../../../http/session"
import { returnsOf } from "../../../../workflows/services"

/**
 * `POST /store/return-requests/photos`: multipart `file`, JPEG or PNG by content. Answers `{ photo_id }` to name in
 * a request within two days.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const customer_id = requireCustomer(req)
  const file = await savePrivateFile({ buffer: uploadedBuffer(req), accept: ["image/jpeg", "image/png"], max_bytes: MAX_UPLOAD_BYTES })
  try {
    const { id: file_id, content_type, keyed_hash } = file
    res.status(200).json({ photo_id: await returnsOf(req.scope).savePhoto({ customer_id, file_id, content_type, keyed_hash }) })
  } catch (error) {
    await removePrivateFile(file.id)
    throw error
  }
}
