import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { stockOf } from "../service-of"

/** A suspended, revoked or reinstated party takes its lots off sale or back, and Medusa's levels follow at once. */
export default async function followStanding({ container }: SubscriberArgs<unknown>): Promise<void> {
  await stockOf(container).projectStale()
}

/** The suppliers plugin's event, by its published name. */
export const config: SubscriberConfig = { event: "suppliers.party_changed", context: { subscriberId: "traceability-follow-standing" } }
