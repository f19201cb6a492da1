import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../../service-of"
import { receiptView } from "../../../../../receipt-view"

/** Turns a request for reversal down; the receipt stays as it is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await stockOf(req.scope).rejectReversal(req.params.id!)
  res.json({ goods_receipt: await receiptView(req.scope, req.params.id!) })
}
