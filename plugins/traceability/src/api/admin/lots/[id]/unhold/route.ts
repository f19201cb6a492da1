import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { unholdLotWorkflow } from "../../../../../workflows/lot/workflows/unhold-lot"
import { answerLot } from "../../../../answer-lot"
import { runAct } from "../../../../run-act"
import { withReason } from "../../../../validators"

/** Ends the hold of a lot. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLot(req, res, await runAct(req, unholdLotWorkflow, parseInput(withReason, req.body)))
}
