import { legalDate } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { deciderYear, isCalendarKnown } from "../../domain/holiday-calendar"
import { notifyOnce } from "../notify-once"

/** Tells the compliance officer, once a year, that the library lacks the holidays which decide about a day. */
export async function raiseCalendarDuty(container: ServiceLocator, date: CalendarDate): Promise<boolean> {
  const year = deciderYear(date)
  if (isCalendarKnown(year)) return false
  return notifyOnce(container, {
    roles: ["compliance_officer"],
    code: "returns.holiday_calendar_unknown",
    message: {
      zh: `节假日数据不含 ${year} 年：相关退货期限已按有利于顾客的方式计算。国务院公布放假安排后，请更新 tyme4ts。`,
      en: `The holiday data does not cover ${year}: return periods there favour the customer. Update tyme4ts once the notice is out.`,
    },
    subject_id: String(year),
  })
}

/** A month before a year begins, its holidays should be known. */
export const dayToKnow = (now: Date): CalendarDate => legalDate(new Date(now.getTime() + 31 * 86_400_000))
