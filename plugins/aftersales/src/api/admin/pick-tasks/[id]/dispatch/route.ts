import { actorOf, parseInput, plainText, positiveInteger } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { parcelView } from "../../../../../http/views/parcel-view"
import { displayIds, pickTaskView } from "../../../../../http/views/pick-task-view"
import { dispatchParcelOnce } from "../../../../../workflows/delivery/dispatch-parcel-once"
import { deliveryOf } from "../../../../../workflows/services"

const ID_MAX = 100
const LINES_MAX = 200
const id = z.string().min(1).max(ID_MAX)

const body = z.object({
  carrier: plainText(50),
  tracking_number: plainText(50),
  lines: z
    .array(z.object({ order_line_id: id, lot_id: id, quantity: positiveInteger(100_000) }))
    .min(1)
    .max(LINES_MAX),
})

/**
 * `POST /admin/pick-tasks/:id/dispatch`: one parcel leaves with its scanned lots. Repeated with the same carrier,
 * number and lots it answers the parcel that left. Throws 422 of the gate, 409 `delivery.*`, 409 `traceability.*`.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const input = parseInput(body, req.body ?? {})
  const pick_task_id = req.params.id!
  await deliveryOf(req.scope).pickTask(pick_task_id)
  const parcel = await dispatchParcelOnce(req.scope, { pick_task_id, ...input, actor: actorOf(req) })
  const task = await deliveryOf(req.scope).pickTask(pick_task_id)
  const numbers = await displayIds(req.scope, [parcel.order_id])
  res.json({
    parcel: parcelView(parcel, numbers.get(parcel.order_id) ?? null),
    pick_task: await pickTaskView(req.scope, task),
  })
}
