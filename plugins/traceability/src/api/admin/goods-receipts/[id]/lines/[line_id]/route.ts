import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { traceError } from "../../../../../../errors"
import { stockOf } from "../../../../../../service-of"
import { receiptView } from "../../../../../receipt-view"
import { linesForReceipt } from "../../../../../receive-line"
import { receiptLine } from "../../../../../validators"

/** Writes a line of a draft anew; its photo stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, line_id } = req.params as { id: string; line_id: string }
  const input = parseInput(receiptLine, req.body)
  const service = stockOf(req.scope)
  const { receipt, lines } = await service.receiptOnFile(id)
  const before = lines.find((line) => line.id === line_id)
  if (!before) throw traceError("line_not_found", { id: line_id })
  const [line] = await linesForReceipt(req.scope, [input], receipt.received_on, before.line_no)
  await service.updateReceiptLine(id, line_id, line!)
  res.json({ goods_receipt: await receiptView(req.scope, id) })
}

/** Takes a line off a draft. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, line_id } = req.params as { id: string; line_id: string }
  await stockOf(req.scope).removeReceiptLine(id, line_id)
  res.json({ goods_receipt: await receiptView(req.scope, id) })
}
