import { legalDate, parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { traceError } from "../../../../errors"
import { neighbour, stockOf } from "../../../../service-of"
import { receivingLocation } from "../../../location"
import { receiptView } from "../../../receipt-view"
import { receiptChange } from "../../../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ goods_receipt: await receiptView(req.scope, req.params.id!) })
}

/** Changes the head of a draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const change = parseInput(receiptChange, req.body)
  const { received_on, supplier_id, location_id } = change
  if (received_on && received_on > legalDate(shopNow(req.scope))) throw traceError("received_in_future", { received_on })
  if (supplier_id && !(await neighbour(req.scope, "suppliers").partySummaries([supplier_id])).length) {
    throw traceError("unknown_supplier", { supplier_id })
  }
  if (location_id) await receivingLocation(req.scope, location_id)
  await stockOf(req.scope).updateReceipt(req.params.id!, change)
  res.json({ goods_receipt: await receiptView(req.scope, req.params.id!) })
}

/** Throws a draft away. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  await stockOf(req.scope).deleteDraftReceipt(id)
  res.json({ id, object: "goods_receipt", deleted: true })
}
