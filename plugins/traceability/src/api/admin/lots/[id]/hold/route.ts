import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdLotWorkflow } from "../../../../../workflows/lot/workflows/hold-lot"
import { answerLot } from "../../../../answer-lot"
import { runAct } from "../../../../run-act"
import { withReason } from "../../../../validators"

/** Stops the sale of a lot at once; answers the orders that wait for it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLot(req, res, await runAct(req, holdLotWorkflow, parseInput(withReason, req.body)))
}
