import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lotTraceView } from "../../../../trace-view"

/** Where a lot came from and where it went. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ trace: await lotTraceView(req.scope, req.params.id!) })
}
