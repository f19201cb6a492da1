import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveReversalWorkflow } from "../../../../../../workflows/goods-receipt/workflows/approve-reversal"
import { receiptView } from "../../../../../receipt-view"
import { runAct } from "../../../../../run-act"

/** A second person undoes a posted receipt. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await runAct(req, approveReversalWorkflow, {})
  res.json({ goods_receipt: await receiptView(req.scope, req.params.id!) })
}
