import { actorOf, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pickTaskView } from "../../../../../http/views/pick-task-view"
import { deliveryOf } from "../../../../../workflows/services"

/** `POST /admin/pick-tasks/:id/start`: somebody takes the task into work. Throws `delivery.pick_task_closed` (409). */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const task = await deliveryOf(req.scope).startPicking({ id: req.params.id!, by: actorOf(req).id, at: shopNow(req.scope) })
  res.json({ pick_task: await pickTaskView(req.scope, task) })
}
