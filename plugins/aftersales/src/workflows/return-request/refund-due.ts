import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { isPositive, lineRefund, sumOf, type Yuan } from "../../domain/refund-amount"
import { orderTotals } from "../../facts/order-totals"
import type { ReturnFile } from "../../modules/return-request/sql/rows"
import { returnsOf } from "../services"

export interface RefundDue {
  lines: { order_line_id: string; quantity_accepted: number; refund_amount: Yuan }[]
  /** Outbound freight, or nothing. */
  freight: Yuan | null
  amount: Yuan
  currency_code: string
}

/** Whose fault sends goods back decides who bears the freight (Consumer Protection Law 24, 25). */
const SELLER_BEARS_FREIGHT: readonly ReturnFile["reason"][] = ["quality_fault", "wrong_or_damaged", "recall"]

/**
 * What is due for these units: the price paid for them less earlier refunds, and the outbound freight when the seller is
 * at fault and nothing of the order stays with the customer.
 */
export async function refundDue(container: ServiceLocator, file: ReturnFile, accepted: Map<string, number>): Promise<RefundDue> {
  const [totals, before] = await Promise.all([
    orderTotals(container, file.order_id),
    returnsOf(container).settledBefore(file.order_id, file.id),
  ])
  if (!totals) throw new Error(`order ${file.order_id} of return request ${file.id} is missing`)
  const settled = (line: string) => before.lines.filter((row) => row.order_line_id === line)
  const units = (line: string) => settled(line).reduce((sum, row) => sum + row.quantity, 0)

  const lines = file.lines.map(({ order_line_id }) => {
    const quantity = accepted.get(order_line_id) ?? 0
    const frozen = before.paid.find((row) => row.order_line_id === order_line_id)
    if (!frozen) throw new Error(`order line ${order_line_id} was never claimed`)
    if (quantity === 0) return { order_line_id, quantity_accepted: 0, refund_amount: "0.00" }
    const refund_amount = lineRefund({
      order_line_id,
      paid: frozen.paid_total,
      quantity_ordered: frozen.quantity_ordered,
      quantity_refunded: units(order_line_id),
      refunded: sumOf(settled(order_line_id).map((row) => row.refunded)),
      quantity,
    })
    return { order_line_id, quantity_accepted: quantity, refund_amount }
  })
  const nothingStays = [...totals.lines].every(([id, line]) => units(id) + (accepted.get(id) ?? 0) >= line.quantity)
  const freight =
    SELLER_BEARS_FREIGHT.includes(file.reason) && nothingStays && !before.freight && isPositive(totals.freight) ? totals.freight : null
  const amount = sumOf([...lines.map((line) => line.refund_amount), freight ?? "0"])
  return { lines, freight, amount, currency_code: totals.currency_code }
}
