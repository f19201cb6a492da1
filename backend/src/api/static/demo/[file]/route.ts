import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { drawProduct } from "../../../../pictures/draw"

const A_WEEK_S = 604_800

/**
 * Pictures of the demo shop. They live under `/static` like uploaded ones, whose server passes on what it
 * does not have.
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = String(req.params.file)
  const svg = file.endsWith(".svg") ? drawProduct(file.slice(0, -".svg".length)) : undefined
  if (!svg) {
    res.sendStatus(404)
    return
  }
  res.setHeader("content-type", "image/svg+xml; charset=utf-8")
  res.setHeader("cache-control", `public, max-age=${A_WEEK_S}`)
  res.send(svg)
}
