import { requestLanguage, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { returnDetail } from "./views/admin-return-view"

/** Answers the request in the path as staff read it. */
export async function answerReturn(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const return_request = await returnDetail(req.scope, req.params.id!, requestLanguage(req.headers), shopNow(req.scope))
  res.json({ return_request })
}
