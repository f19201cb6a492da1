import { shopNow } from "@anxin/compliance"
import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUpPickTasks } from "../workflows/delivery/catch-up-pick-tasks"
import { settleInterruptedDispatches } from "../workflows/delivery/settle-interrupted"

/** Every minute: pick tasks that a lost event did not make, and dispatches that a dead process left half done. */
export default async function catchUp(container: MedusaContainer): Promise<void> {
  const now = shopNow(container)
  await catchUpPickTasks(container, now)
  await settleInterruptedDispatches(container, now)
}

export const config = { name: "aftersales-catch-up", schedule: "* * * * *" }
