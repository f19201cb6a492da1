import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REGIONS } from "../../../domain/regions"

/** The tree changes with a release of the shop, not in between. */
const BODY = JSON.stringify({ provinces: REGIONS })
const ETAG = `"${createHash("sha256").update(BODY).digest("base64url").slice(0, 27)}"`

/** `GET /store/regions-cn`: provinces, cities and districts that the shop delivers to, by GB/T 2260. */
export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  res.setHeader("Cache-Control", "public, max-age=86400, stale-while-revalidate=604800")
  res.setHeader("ETag", ETAG)
  if (req.headers["if-none-match"] === ETAG) {
    res.status(304).end()
    return
  }
  res.status(200).type("application/json").send(BODY)
}
