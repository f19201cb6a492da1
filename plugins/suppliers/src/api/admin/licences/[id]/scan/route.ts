import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendLicenceFile } from "../../../../send-licence-file"

/** The scan of a licence; reading it leaves a line in the party's history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendLicenceFile(req, res, "scan")
}
