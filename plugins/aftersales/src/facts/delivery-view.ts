import { legalDate } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { receivedOn } from "../domain/receipt"
import { returnPeriod, type ReturnPeriod } from "../domain/return-period"
import type { OrderDelivery } from "../modules/delivery/sql/rows"
import { policyOn, type AftersalesPolicy } from "../settings/effective"
import { handedOverAt } from "./order-receipt"

export interface ReceiptView {
  received_on: CalendarDate | null
  period: ReturnPeriod | null
  policy: AftersalesPolicy
}

/** The day of receipt of an order and the period that follows, by the settings in force. */
export async function receiptView(container: ServiceLocator, delivery: OrderDelivery, at: Date): Promise<ReceiptView> {
  const policy = await policyOn(container, legalDate(at))
  const received_on = receivedOn({
    handed_over_at: handedOverAt(delivery),
    confirmed_at: delivery.confirmed_at,
    confirmation_days: policy.confirmation_days,
  })
  return { received_on, period: received_on ? returnPeriod(received_on, policy.period) : null, policy }
}
