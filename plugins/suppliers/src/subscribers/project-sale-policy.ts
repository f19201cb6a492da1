import { ComplianceEvents } from "@anxin/compliance"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { projectSalePolicy } from "../policy/project-sale-policy"
import { LAPSE_STOPS_SALE } from "../settings"

/** Lets the view of standing follow an approved change of the sale policy at once. */
export default async function followSalePolicy({ event, container }: SubscriberArgs<{ key: string }>): Promise<void> {
  if (event.data.key === LAPSE_STOPS_SALE) await projectSalePolicy(container)
}

export const config: SubscriberConfig = {
  event: ComplianceEvents.SETTING_APPROVED,
  // Medusa derives the id from the function's name otherwise, and two plugins with one id stop the boot.
  context: { subscriberId: "suppliers-project-sale-policy" },
}
