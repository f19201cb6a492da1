import { addDays, legalDate, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../service-of"
import { lotViews } from "../../lot-view"
import { lotFilters } from "../../validators"

/** Lots; those that expire first come first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state: states, expires_within_days, ...filters } = parseInput(lotFilters, req.query)
  const expires_by = expires_within_days === undefined ? undefined : addDays(legalDate(shopNow(req.scope)), expires_within_days)
  const { lots, count } = await stockOf(req.scope).listLotPage({ ...filters, states, expires_by })
  res.json({ lots: await lotViews(req.scope, lots), count, limit: filters.limit, offset: filters.offset })
}
