import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pickTaskView } from "../../../../http/views/pick-task-view"
import { deliveryOf } from "../../../../workflows/services"

/** `GET /admin/pick-tasks/:id`: lines, allocated lots with their places, recipient, parcels. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const task = await deliveryOf(req.scope).pickTask(req.params.id!)
  res.json({ pick_task: await pickTaskView(req.scope, task) })
}
