import { enforceGate } from "@anxin/compliance"
import { stockActStep, type StockActInput } from "../../stock-act"
import { loadPostingContext } from "../posting-context"
import { gateInputOf } from "../gate-input"

/** Gate `goods.receive`, then lots in quarantine. A receipt that is already posted answers its lots. */
export const postReceiptStep = stockActStep<StockActInput>("post-receipt", async ({ id }, { container, service, act }) => {
  const { receipt, lines, fingerprint } = await service.receiptOnFile(id)
  if (receipt.state === "draft") await enforceGate(container, "goods.receive", gateInputOf(receipt, lines), act)
  const context = await loadPostingContext(container, receipt, lines)
  return { lot_ids: await service.postReceipt({ receipt_id: id, fingerprint, context, ...act }) }
})
