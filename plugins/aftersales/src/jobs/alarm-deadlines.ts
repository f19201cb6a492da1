import { shopNow } from "@anxin/compliance"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alarmDeadlines } from "../workflows/return-request/alarm-deadlines"
import { dayToKnow, raiseCalendarDuty } from "../workflows/return-request/calendar-duty"
import { tidyPhotos } from "../workflows/return-request/tidy-photos"

/** Every ten minutes: deadlines of return requests, the holiday calendar, photos without a request. */
export default async function alarm(container: MedusaContainer): Promise<void> {
  const now = shopNow(container)
  await alarmDeadlines(container, now)
  await raiseCalendarDuty(container, dayToKnow(now))
  await tidyPhotos(container, now)
}

export const config = { name: "aftersales-alarm-deadlines", schedule: "*/10 * * * *" }
