import { actorOf, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { tell } from "../../../../../workflows/tell"
import { receiptView } from "../../../../receipt-view"
import { withReason } from "../../../../validators"

/** Asks for a posted receipt to be undone; a second person decides. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(withReason, req.body)
  const id = req.params.id!
  await stockOf(req.scope).requestReversal(id, reason, { actor: actorOf(req), at: shopNow(req.scope) })
  const goods_receipt = await receiptView(req.scope, id)
  await tell(req.scope, {
    roles: ["store_manager", "operations_director"],
    code: "traceability.reversal_requested",
    message: {
      zh: `收货单 ${goods_receipt.display_id} 申请冲销，等待批准`,
      en: `The reversal of goods receipt ${goods_receipt.display_id} waits for approval`,
    },
    subject_id: id,
  })
  res.json({ goods_receipt })
}
