import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { neighbour, stockOf } from "../../service-of"

/**
 * Tells 店长 and 运营总监 of a receipt that differs from its delivery note (D7§2), once. It marks the receipt only
 * after the notices are written: what fails here is told by the job.
 */
export async function tellDifferences(container: ServiceLocator, receiptId: string): Promise<void> {
  const service = stockOf(container)
  const { receipt, lines } = await service.receiptOnFile(receiptId)
  if (!receipt.has_differences || receipt.differences_notified_at) return
  const sum = (key: "quantity_refused" | "quantity_missing") => lines.reduce((total, line) => total + line[key], 0)
  const [refused, missing] = [sum("quantity_refused"), sum("quantity_missing")]
  const note = receipt.delivery_note_number
  await neighbour(container, "access").notifyRoles({
    roles: ["store_manager", "operations_director"],
    code: "traceability.receipt_differs",
    message: {
      zh: `收货单 ${receipt.display_id}（送货单 ${note}）与货单不符：拒收 ${refused}，短少 ${missing}`,
      en: `Goods receipt ${receipt.display_id} (delivery note ${note}) differs: ${refused} refused, ${missing} missing`,
    },
    subject_id: receiptId,
  })
  await service.markDifferencesTold(receiptId)
}
