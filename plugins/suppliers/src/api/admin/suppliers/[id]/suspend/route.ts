import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendPartyWorkflow } from "../../../../../workflows"
import { staffOf } from "../../../../actor"
import { answerParty } from "../../../../answer-party"
import { Reason } from "../../../../validators"

/** Stops everything of a company, with a reason. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(Reason, req.body)
  const id = req.params.id!
  await suspendPartyWorkflow(req.scope).run({ input: { party_id: id, reason, actor: staffOf(req) } })
  await answerParty(req, res, id)
}
