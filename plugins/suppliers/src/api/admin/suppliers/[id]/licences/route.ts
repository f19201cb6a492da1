import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitLicenceWorkflow } from "../../../../../workflows"
import { staffOf } from "../../../../actor"
import { readParty } from "../../../../answer-party"
import { SubmitLicence } from "../../../../validators"

/** Files a paper, also a renewal: 201 `{ licence, supplier }`; a doubtful number is taken, with its warnings. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const licence = parseInput(SubmitLicence, req.body)
  const party_id = req.params.id!
  const { result } = await submitLicenceWorkflow(req.scope).run({ input: { party_id, licence, actor: staffOf(req) } })
  const supplier = await readParty(req, party_id)
  res.status(201).json({ licence: supplier.licences.find(({ id }) => id === result.licence_id), supplier })
}
