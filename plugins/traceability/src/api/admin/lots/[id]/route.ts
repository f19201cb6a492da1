import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../service-of"
import { lotTraceView } from "../../../trace-view"

/** One lot with its timeline and variance reports. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const { lot, events } = await lotTraceView(req.scope, id)
  const adjustments = await stockOf(req.scope).listStockAdjustments({ lot_id: id }, { order: { requested_at: "DESC" } })
  res.json({ lot, events, adjustments })
}
