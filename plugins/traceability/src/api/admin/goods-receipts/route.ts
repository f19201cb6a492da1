import { actorOf, legalDate, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { traceError } from "../../../errors"
import { neighbour, stockOf } from "../../../service-of"
import { receivingLocation } from "../../location"
import { linesForReceipt } from "../../receive-line"
import { receiptListView, receiptView } from "../../receipt-view"
import { newReceipt, receiptFilters } from "../../validators"

/** Goods receipts, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filters = parseInput(receiptFilters, req.query)
  const { receipts, count } = await stockOf(req.scope).listReceiptPage(filters)
  const { limit, offset } = filters
  res.json({ goods_receipts: await receiptListView(req.scope, receipts), count, limit, offset })
}

/** Writes a draft of a delivery. Nothing is in the house before it is posted. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lines, note, location_id, ...input } = parseInput(newReceipt, req.body)
  const { received_on, supplier_id } = input
  if (received_on > legalDate(shopNow(req.scope))) throw traceError("received_in_future", { received_on })
  const [supplier] = await neighbour(req.scope, "suppliers").partySummaries([supplier_id])
  if (!supplier) throw traceError("unknown_supplier", { supplier_id })
  const id = await stockOf(req.scope).createReceipt({
    ...input,
    note: note ?? null,
    location_id: await receivingLocation(req.scope, location_id),
    received_by: actorOf(req).id,
    lines: await linesForReceipt(req.scope, lines, received_on),
  })
  res.status(201).json({ goods_receipt: await receiptView(req.scope, id) })
}
