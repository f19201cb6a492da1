import { readPrivateFile, sendPrivateFile, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierError } from "../domain/errors"
import type { LicenceRecord } from "../domain/records"
import { staffOf } from "./actor"
import { suppliersOf } from "./answer-party"

/** Sends a file of a licence to permitted staff. No line in the history, no file. */
export async function sendLicenceFile(req: MedusaRequest, res: MedusaResponse, what: "scan" | "evidence"): Promise<void> {
  const service = suppliersOf(req)
  const licence_id = req.params.id!
  const [licence] = (await service.listLicences({ id: licence_id })) as unknown as LicenceRecord[]
  if (!licence) throw supplierError("licence_not_found", { licence_id })
  const fileId = what === "scan" ? licence.scan_file_id : licence.evidence_file_id
  if (!fileId) throw supplierError("scan_not_found", { licence_id })
  const file = await readPrivateFile(fileId)
  const { party_id } = licence
  const details = { keyed_hash: file.keyed_hash }
  await service.recordHistory({ party_id, licence_id, action: `licence.${what}_read`, actor: staffOf(req), at: shopNow(req.scope), details })
  sendPrivateFile(res, file, `${licence.type}-${licence.number}-${what}`)
}
