import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectLicenceWorkflow } from "../../../../../../../workflows"
import { staffOf } from "../../../../../../actor"
import { answerParty } from "../../../../../../answer-party"
import { Reason } from "../../../../../../validators"

/** Turns a paper down, with a reason. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(Reason, req.body)
  const { id: party_id, licence_id } = req.params as { id: string; licence_id: string }
  await rejectLicenceWorkflow(req.scope).run({ input: { party_id, licence_id, reason, actor: staffOf(req) } })
  await answerParty(req, res, party_id)
}
