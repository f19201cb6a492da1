import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { overrideNumberWorkflow } from "../../../../../../../workflows"
import { staffOf } from "../../../../../../actor"
import { answerParty } from "../../../../../../answer-party"
import { Reason } from "../../../../../../validators"

/** A second person accepts a number whose check digit fails, with a reason. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(Reason, req.body)
  const { id: party_id, licence_id } = req.params as { id: string; licence_id: string }
  await overrideNumberWorkflow(req.scope).run({ input: { party_id, licence_id, reason, actor: staffOf(req) } })
  await answerParty(req, res, party_id)
}
