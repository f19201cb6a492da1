import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SUPPLIERS_MODULE } from "../modules/suppliers"
import type SuppliersModuleService from "../modules/suppliers/service"
import { partyDetail } from "./party-view"

export const suppliersOf = (req: MedusaRequest): SuppliersModuleService => req.scope.resolve(SUPPLIERS_MODULE)

/** One party with its standing. Throws `suppliers.party_not_found`. */
export async function readParty(req: MedusaRequest, id: string) {
  const service = suppliersOf(req)
  const [party, standings] = await Promise.all([service.partyOnFile(id), service.standingRows([id])])
  return partyDetail(party, standings.get(id))
}

/** Answers `{ supplier }` as it is after the request's change. */
export async function answerParty(req: MedusaRequest, res: MedusaResponse, id: string, status = 200): Promise<void> {
  res.status(status).json({ supplier: await readParty(req, id) })
}
