import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { lotViews } from "../../../../lot-view"

/** The lots of an order: what it got, from whom, and where it stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = stockOf(req.scope)
  const allocations = await service.allocationsOfOrder(req.params.id!)
  const lots = await service.lotsById([...new Set(allocations.map((row) => row.lot_id))])
  res.json({ trace: { order_id: req.params.id!, allocations, lots: await lotViews(req.scope, lots) } })
}
