import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suppliersOf } from "../../answer-party"
import { publicLicences } from "../../public-licences"

/** Browsers and caches may keep it this long; a lapse shows on the same day all the same. */
const MAX_AGE_S = 60

/** Who runs this shop and by which licences (E-commerce Law 15): `{ company, licences }`; `company` is `null` before it was entered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = suppliersOf(req)
  const [own] = await service.listParties({ kind: "own", state: "verified" })
  res.setHeader("Cache-Control", `public, max-age=${MAX_AGE_S}`)
  if (!own) return void res.json({ company: null, licences: [] })
  res.json(publicLicences(await service.partyOnFile(own.id)))
}
