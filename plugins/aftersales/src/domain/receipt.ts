import { addDays, legalDate } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"

export interface ReceiptFacts {
  /** When the last parcel was handed over; nothing while one is still on its way. */
  handed_over_at: Date | null
  /** When the customer said that everything is there. */
  confirmed_at: Date | null
  /** Days after hand-over until which a confirmation moves the day of receipt. */
  confirmation_days: number
}

/**
 * The day of receipt from which the return period runs: hand-over of the last parcel, or the customer's confirmation
 * if that is later, but at most `confirmation_days` after hand-over. Without hand-over there is none, whatever the
 * customer says (暂行办法: 签收).
 */
export function receivedOn({ handed_over_at, confirmed_at, confirmation_days }: ReceiptFacts): CalendarDate | null {
  if (!handed_over_at) return null
  const handedOver = legalDate(handed_over_at)
  if (!confirmed_at) return handedOver
  const latest = addDays(handedOver, confirmation_days)
  const confirmed = legalDate(confirmed_at)
  if (confirmed <= handedOver) return handedOver
  return confirmed < latest ? confirmed : latest
}
