import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { disposeLotWorkflow } from "../../../../../workflows/lot/workflows/dispose-lot"
import { answerLot } from "../../../../answer-lot"
import { runAct } from "../../../../run-act"
import { withReason } from "../../../../validators"

/** Destroys what is left of a lot. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLot(req, res, await runAct(req, disposeLotWorkflow, parseInput(withReason, req.body)))
}
