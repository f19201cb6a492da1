import { readPrivateFile, sendPrivateFile } from "@anxin/compliance"
import type { MedusaResponse } from "@medusajs/framework/http"
import { returnError } from "../errors/return-errors"
import type { ReturnFile } from "../modules/return-request/sql/rows"

/** Answers a photo of a request. Throws `returns.photo_not_found` for a photo of another one. */
export async function sendPhoto(res: MedusaResponse, file: ReturnFile, photoId: string): Promise<void> {
  const photo = file.photos.find((one) => one.id === photoId)
  if (!photo) throw returnError("photo_not_found", {})
  sendPrivateFile(res, await readPrivateFile(photo.file_id), photo.id)
}
