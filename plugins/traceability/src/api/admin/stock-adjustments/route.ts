import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../service-of"
import { adjustmentFilters } from "../../validators"

/** Variance reports, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = parseInput(adjustmentFilters, req.query)
  const [adjustments, count] = await stockOf(req.scope).listAndCountStockAdjustments(filters, {
    take: limit,
    skip: offset,
    order: { requested_at: "DESC" },
  })
  res.json({ adjustments, count, limit, offset })
}
