import { evaluateGate } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { ReturnReason } from "@anxin/compliance/contracts/gates"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { Language } from "@anxin/compliance/contracts/text"
import { receivedUnits } from "../../facts/order-receipt"
import { boughtOrder } from "../../facts/order-lines"
import { receiptView } from "../../facts/delivery-view"
import { deliveryOf, returnsOf } from "../../workflows/services"
import { findingView } from "./return-view"

export const REASONS = ["no_reason", "quality_fault", "wrong_or_damaged", "recall"] as const satisfies readonly ReturnReason[]

/** A finding that names a line speaks of that line alone. */
const concerns = (finding: RuleFinding, line: string) =>
  finding.details?.order_line_id === undefined || finding.details.order_line_id === line

/** What the gate would say to each reason for one unit of each line; nothing is recorded. */
export async function returnOptions(container: ServiceLocator, orderId: string, customerId: string, at: Date, language: Language) {
  const [order, deliveries, claimed] = await Promise.all([
    boughtOrder(container, orderId),
    deliveryOf(container).deliveriesOf([orderId]),
    returnsOf(container).claimedUnits(orderId),
  ])
  const delivery = deliveries.get(orderId)!
  const received = receivedUnits(delivery)
  const { period } = await receiptView(container, delivery, at)
  const lines = (order?.items ?? []).map((line) => ({ order_line_id: line.id, quantity: 1 }))
  const actor = { type: "customer" as const, id: customerId }
  const decisions = await Promise.all(
    REASONS.map(async (reason) => {
      const input = { order_id: orderId, customer_id: customerId, reason, requested_at: at, lines }
      return { reason, findings: (await evaluateGate(container, "return.request", input, { actor, at, preview: true })).findings }
    })
  )
  return {
    lines: lines.map(({ order_line_id }) => ({
      order_line_id,
      quantity_returnable: Math.max(0, (received.get(order_line_id) ?? 0) - (claimed.get(order_line_id) ?? 0)),
      reasons: decisions.map(({ reason, findings }) => {
        const own = findings.filter((finding) => concerns(finding, order_line_id))
        return {
          reason,
          allowed: own.every((finding) => finding.outcome !== "deny"),
          last_day: reason === "no_reason" ? (period?.last_day ?? null) : null,
          findings: own.map((finding) => findingView(finding, language)),
        }
      }),
    })),
  }
}
