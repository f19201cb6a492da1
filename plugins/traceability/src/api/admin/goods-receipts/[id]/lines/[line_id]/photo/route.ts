import { MAX_UPLOAD_BYTES, readPrivateFile, removePrivateFile, savePrivateFile, sendPrivateFile, uploadedBuffer } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { traceError } from "../../../../../../../errors"
import { stockOf } from "../../../../../../../service-of"
import { receiptView } from "../../../../../../receipt-view"

const PHOTO = ["image/jpeg", "image/png"] as const

/** Keeps the photo of the printed dates; a file that no line keeps is gone again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, line_id } = req.params as { id: string; line_id: string }
  const file = await savePrivateFile({ buffer: uploadedBuffer(req), accept: PHOTO, max_bytes: MAX_UPLOAD_BYTES })
  try {
    const replaced = await stockOf(req.scope).attachReceiptPhoto(id, line_id, file)
    if (replaced) await removePrivateFile(replaced)
  } catch (refusal) {
    await removePrivateFile(file.id)
    throw refusal
  }
  res.status(201).json({ goods_receipt: await receiptView(req.scope, id) })
}

/** The photo itself, for those who may see receipts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, line_id } = req.params as { id: string; line_id: string }
  const { lines } = await stockOf(req.scope).receiptOnFile(id)
  const photo = lines.find((line) => line.id === line_id)?.photo_id
  if (!photo) throw traceError("line_not_found", { id: line_id })
  sendPrivateFile(res, await readPrivateFile(photo), `${id}-${line_id}`)
}
