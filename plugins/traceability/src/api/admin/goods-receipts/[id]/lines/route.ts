import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { receiptView } from "../../../../receipt-view"
import { linesForReceipt } from "../../../../receive-line"
import { receiptLine } from "../../../../validators"

/** Adds a line to a draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(receiptLine, req.body)
  const service = stockOf(req.scope)
  const { receipt, lines } = await service.receiptOnFile(req.params.id!)
  const [line] = await linesForReceipt(req.scope, [input], receipt.received_on, lines.length + 1)
  await service.addReceiptLine(receipt.id, line!)
  res.status(201).json({ goods_receipt: await receiptView(req.scope, receipt.id) })
}
