import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { queryOf } from "../../facts/order-lines"
import { deliveryOf } from "../services"
import { ensurePickTask } from "./ensure-pick-task"

/** How far back the catch-up looks, and how young an order may be to be left to its event. */
const LOOK_BACK_MS = 7 * 86_400_000
const LEAVE_TO_EVENT_MS = 60_000

/** Makes the pick tasks that a lost event did not; answers how many. */
export async function catchUpPickTasks(container: ServiceLocator, now: Date): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id"],
    filters: {
      created_at: { $gte: new Date(now.getTime() - LOOK_BACK_MS), $lte: new Date(now.getTime() - LEAVE_TO_EVENT_MS) },
      status: ["pending", "completed"],
    },
  })
  const orderIds = (data as { id: string }[]).map((order) => order.id)
  const missing = await deliveryOf(container).ordersWithoutTask(orderIds)
  let made = 0
  for (const id of missing) if (await ensurePickTask(container, id)) made++
  return made
}
