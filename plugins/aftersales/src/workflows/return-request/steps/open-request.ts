import { addDays, endOfLegalDay, legalDate } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isWithin } from "../../../domain/return-period"
import { returnError } from "../../../errors/return-errors"
import { receiptView } from "../../../facts/delivery-view"
import { receivedUnits } from "../../../facts/order-receipt"
import { orderTotals } from "../../../facts/order-totals"
import type { NewReturnRequest } from "../../../modules/return-request/sql/create-request"
import { deliveryOf, returnsOf } from "../../services"
import { raiseCalendarDuty } from "../calendar-duty"
import type { OpenReturnInput, ReturnDecision } from "../open-input"

interface OpenRequestInput {
  input: OpenReturnInput
  decision: ReturnDecision
}

async function requestLines(container: ServiceLocator, input: OpenReturnInput, received: Map<string, number>): Promise<NewReturnRequest["lines"]> {
  const totals = await orderTotals(container, input.order_id)
  return input.lines.map(({ order_line_id, quantity }) => {
    const line = totals?.lines.get(order_line_id)
    if (!line) throw returnError("line_not_in_order", { order_line_id })
    return {
      order_line_id,
      quantity,
      quantity_received: received.get(order_line_id) ?? 0,
      quantity_ordered: line.quantity,
      paid_total: line.paid,
    }
  })
}

/** Writes the request with its deadlines; a fault reported after the period is a claim. */
export const openRequestStep = createStep(
  "open-return-request",
  async ({ input, decision }: OpenRequestInput, { container }) => {
    const at = new Date(decision.at)
    const delivery = (await deliveryOf(container).deliveriesOf([input.order_id])).get(input.order_id)!
    const { received_on, period, policy } = await receiptView(container, delivery, at)
    const late = period !== null && !isWithin(period, at)
    const id = await returnsOf(container).openRequest({
      ...input,
      kind: input.reason === "quality_fault" && late ? "claim" : "return",
      requested_at: at,
      received_on,
      last_day: period?.last_day ?? null,
      findings: decision.findings,
      gate_decision_id: decision.id,
      decide_by: endOfLegalDay(addDays(legalDate(at), policy.decision_days)),
      lines: await requestLines(container, input, receivedUnits(delivery)),
    })
    if (period && !period.calendar_known) await raiseCalendarDuty(container, period.last_day)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await returnsOf(container).dropRequest(id)
  }
)
