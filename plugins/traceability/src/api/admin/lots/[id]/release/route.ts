import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseLotWorkflow } from "../../../../../workflows/lot/workflows/release-lot"
import { answerLot } from "../../../../answer-lot"
import { runAct } from "../../../../run-act"
import { release } from "../../../../validators"

/** Lets a lot onto the shelf, through the gate. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLot(req, res, await runAct(req, releaseLotWorkflow, parseInput(release, req.body ?? {})))
}
