import { MAX_UPLOAD_BYTES, removePrivateFile, savePrivateFile, uploadedBuffer } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { licenceOf } from "../domain/decisions/guards"
import type { AttachFileInput } from "../workflows/party-change-step"
import { staffOf } from "./actor"
import { answerParty, suppliersOf } from "./answer-party"

const ACCEPT = ["application/pdf", "image/jpeg", "image/png"] as const

/**
 * Keeps an uploaded file and hands it to a workflow; if that refuses, the file is gone again. Files never
 * travel through workflow inputs, which are stored as JSON.
 */
export async function takeUpload(
  req: MedusaRequest,
  res: MedusaResponse,
  attach: (input: AttachFileInput) => Promise<unknown>
): Promise<void> {
  const { id: party_id, licence_id } = req.params as { id: string; licence_id: string }
  licenceOf(await suppliersOf(req).partyOnFile(party_id), licence_id, "submitted")
  const file = await savePrivateFile({ buffer: uploadedBuffer(req), accept: ACCEPT, max_bytes: MAX_UPLOAD_BYTES })
  try {
    await attach({ party_id, licence_id, file, actor: staffOf(req) })
  } catch (refusal) {
    await removePrivateFile(file.id)
    throw refusal
  }
  await answerParty(req, res, party_id, 201)
}
