import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attachEvidenceWorkflow } from "../../../../../../../workflows"
import { takeUpload } from "../../../../../../take-upload"

/** Takes the proof that the public register was consulted: multipart part `file`; PDF, JPEG or PNG by content, 10 MB at most. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await takeUpload(req, res, (input) => attachEvidenceWorkflow(req.scope).run({ input }))
}
