import { addDays, legalDate, parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createPartyWorkflow } from "../../../workflows"
import { staffOf } from "../../actor"
import { answerParty, suppliersOf } from "../../answer-party"
import { partyFrom } from "../../party-input"
import { partyRow } from "../../party-view"
import { CreateSupplier, ListSuppliers } from "../../validators"

/** How many days before its end a paper counts as expiring. */
const EXPIRING_WITHIN_DAYS = 90

/** Lists parties by text, kind, state and lapse: `{ suppliers, count, limit, offset }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, ...query } = parseInput(ListSuppliers, req.query)
  const service = suppliersOf(req)
  const today = legalDate(new Date())
  const expiring_on = addDays(today, EXPIRING_WITHIN_DAYS)
  const { ids, count } = await service.findParties({ ...query, kinds: kind, today, expiring_on })
  const [parties, standings] = await Promise.all([service.partiesOnFile(ids), service.standingRows(ids)])
  const suppliers = parties.map((party) => partyRow(party, standings.get(party.id)))
  res.json({ suppliers, count, limit: query.limit, offset: query.offset })
}

/** Puts a company on file: 201 `{ supplier }`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(CreateSupplier, req.body)
  const { result } = await createPartyWorkflow(req.scope).run({
    input: { party: partyFrom(body.kind, body), actor: staffOf(req) },
  })
  await answerParty(req, res, result.party_id, 201)
}
