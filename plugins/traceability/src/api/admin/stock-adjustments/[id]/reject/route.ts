import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { decideAdjustmentWorkflow } from "../../../../../workflows/adjustment/workflows/decide-adjustment"
import { runAct } from "../../../../run-act"
import { verdict } from "../../../../validators"

/** Turns a variance report down; no stock moves. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await runAct(req, decideAdjustmentWorkflow, { approve: false, ...parseInput(verdict, req.body) })
  res.json({ adjustment: await stockOf(req.scope).retrieveStockAdjustment(req.params.id!) })
}
