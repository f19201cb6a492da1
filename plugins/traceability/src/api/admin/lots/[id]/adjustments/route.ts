import { actorOf, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { tell } from "../../../../../workflows/tell"
import { variance } from "../../../../validators"

/** Files a written report of surplus or shortage (R88). No stock moves before a second person approves it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(variance, req.body)
  const service = stockOf(req.scope)
  const id = await service.requestAdjustment({ ...input, lot_id: req.params.id!, actor: actorOf(req), at: shopNow(req.scope) })
  await tell(req.scope, {
    roles: ["store_manager", "operations_director", "finance"],
    code: "traceability.variance_reported",
    message: {
      zh: `库存差异报告等待批准：${input.quantity_delta > 0 ? "盈余" : "短少"} ${Math.abs(input.quantity_delta)}`,
      en: `A variance report waits for approval: ${input.quantity_delta > 0 ? "surplus" : "shortage"} of ${Math.abs(input.quantity_delta)}`,
    },
    subject_id: id,
  })
  res.status(201).json({ adjustment: await service.retrieveStockAdjustment(id) })
}
