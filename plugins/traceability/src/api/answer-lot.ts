import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StockActResult } from "../workflows/stock-act"
import { lotTraceView } from "./trace-view"

/** Answers a lot after an act on it, with the orders that somebody should look at. */
export async function answerLot(req: MedusaRequest, res: MedusaResponse, { lot_ids, order_ids }: StockActResult): Promise<void> {
  const { lot, events } = await lotTraceView(req.scope, lot_ids[0]!)
  res.json({ lot, events, order_ids })
}
