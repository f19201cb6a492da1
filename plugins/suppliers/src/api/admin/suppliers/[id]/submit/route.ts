import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitPartyWorkflow } from "../../../../../workflows"
import { staffOf } from "../../../../actor"
import { answerParty } from "../../../../answer-party"
import { Nothing } from "../../../../validators"

/** Sends a company in for review; every paper it needs must be on file. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(Nothing, req.body)
  const id = req.params.id!
  await submitPartyWorkflow(req.scope).run({ input: { party_id: id, actor: staffOf(req) } })
  await answerParty(req, res, id)
}
