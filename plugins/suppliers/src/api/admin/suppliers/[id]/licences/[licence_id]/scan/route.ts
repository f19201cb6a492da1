import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attachScanWorkflow } from "../../../../../../../workflows"
import { takeUpload } from "../../../../../../take-upload"

/** Takes the scan of a paper: multipart part `file`; PDF, JPEG or PNG by content, 10 MB at most. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await takeUpload(req, res, (input) => attachScanWorkflow(req.scope).run({ input }))
}
