import { addDays, endOfLegalDay, legalDate } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { policyOn } from "../../settings/effective"

/** Until when money has to be back: the end of day `refund_days` after a moment. Rest days do not lengthen our deadlines. */
export async function refundBy(container: ServiceLocator, from: Date): Promise<Date> {
  const today = legalDate(from)
  const { refund_days } = await policyOn(container, today)
  return endOfLegalDay(addDays(today, refund_days))
}
