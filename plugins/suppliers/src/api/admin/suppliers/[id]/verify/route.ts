import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifyPartyWorkflow } from "../../../../../workflows"
import { staffOf } from "../../../../actor"
import { answerParty } from "../../../../answer-party"
import { Nothing } from "../../../../validators"

/** Admits a company; not by whoever submitted it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(Nothing, req.body)
  const id = req.params.id!
  await verifyPartyWorkflow(req.scope).run({ input: { party_id: id, actor: staffOf(req) } })
  await answerParty(req, res, id)
}
