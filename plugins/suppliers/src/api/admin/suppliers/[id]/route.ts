import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierError } from "../../../../domain/errors"
import { updatePartyWorkflow } from "../../../../workflows"
import { staffOf } from "../../../actor"
import { answerParty, suppliersOf } from "../../../answer-party"
import { changesFrom } from "../../../party-input"
import { UpdateSupplier } from "../../../validators"

/** One party with its papers: `{ supplier }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerParty(req, res, req.params.id!)
}

/** Changes details; our own company has its own route, with its own permission. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(UpdateSupplier, req.body)
  const party = await suppliersOf(req).partyOnFile(req.params.id!)
  if (party.kind === "own") throw supplierError("own_elsewhere")
  await updatePartyWorkflow(req.scope).run({ input: { party_id: party.id, changes: changesFrom(body), actor: staffOf(req) } })
  await answerParty(req, res, party.id)
}
