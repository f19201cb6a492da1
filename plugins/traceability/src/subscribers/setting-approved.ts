import { ComplianceEvents } from "@anxin/compliance"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { DELIVERY_DAYS } from "../settings"
import { isBehind, keepStock } from "../workflows/keep-stock"

/** New delivery days that hold from today change what may be sold today. */
export default async function followDeliveryDays({ event, container }: SubscriberArgs<{ key: string }>): Promise<void> {
  if (event.data.key === DELIVERY_DAYS && (await isBehind(container))) await keepStock(container)
}

export const config: SubscriberConfig = { event: ComplianceEvents.SETTING_APPROVED, context: { subscriberId: "traceability-follow-delivery-days" } }
