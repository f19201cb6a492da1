import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ensurePickTask } from "../workflows/delivery/ensure-pick-task"

/** An order was placed: the warehouse gets its pick task. Repeated events make one; a lost one is caught up by a job. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await ensurePickTask(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "aftersales-order-placed" } }
