import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifyLicenceWorkflow } from "../../../../../../../workflows"
import { staffOf } from "../../../../../../actor"
import { answerParty } from "../../../../../../answer-party"
import { VerifyLicence } from "../../../../../../validators"

/** Vouches for a paper; not by whoever sent it in or scanned it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(VerifyLicence, req.body)
  const { id: party_id, licence_id } = req.params as { id: string; licence_id: string }
  await verifyLicenceWorkflow(req.scope).run({ input: { party_id, licence_id, ...body, actor: staffOf(req) } })
  await answerParty(req, res, party_id)
}
