import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { postReceiptWorkflow } from "../../../../../workflows/goods-receipt/workflows/post-receipt"
import { receiptView } from "../../../../receipt-view"
import { runAct } from "../../../../run-act"

/** Takes the goods in, through the gate; a second press answers the same lots. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lot_ids } = await runAct(req, postReceiptWorkflow, {})
  res.json({ goods_receipt: await receiptView(req.scope, req.params.id!), lot_ids })
}
