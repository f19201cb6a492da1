import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createPartyWorkflow, updatePartyWorkflow } from "../../../workflows"
import { staffOf } from "../../actor"
import { answerParty, readParty, suppliersOf } from "../../answer-party"
import { changesFrom, partyFrom } from "../../party-input"
import { CreateOwnCompany, UpdateOwnCompany } from "../../validators"

const ownId = async (req: MedusaRequest) => (await suppliersOf(req).listParties({ kind: "own" }))[0]?.id

/** Our own company with its papers: `{ supplier }`, which is `null` before it was entered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await ownId(req)
  res.json({ supplier: id ? await readParty(req, id) : null })
}

/** Enters our own company (201), or changes what the home page shows of it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const actor = staffOf(req)
  const id = await ownId(req)
  if (id) {
    const changes = changesFrom(parseInput(UpdateOwnCompany, req.body))
    await updatePartyWorkflow(req.scope).run({ input: { party_id: id, changes, actor } })
    return answerParty(req, res, id)
  }
  const party = partyFrom("own", parseInput(CreateOwnCompany, req.body))
  const { result } = await createPartyWorkflow(req.scope).run({ input: { party, actor } })
  await answerParty(req, res, result.party_id, 201)
}
