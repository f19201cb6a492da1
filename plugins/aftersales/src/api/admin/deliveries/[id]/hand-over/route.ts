import { actorOf, both, parseInput, plainText } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { HAND_OVER_KINDS } from "../../../../../domain/delivery-state"
import { parcelView } from "../../../../../http/views/parcel-view"
import { displayIds } from "../../../../../http/views/pick-task-view"
import { recordHandOverWorkflow } from "../../../../../workflows/delivery/workflows/record-hand-over"
import { deliveryOf } from "../../../../../workflows/services"

const body = z.object({
  kind: z.enum(HAND_OVER_KINDS, { error: both("不是交付方式；投柜、放门口不算送达", "no hand-over; into a locker or at the door is none") }),
  occurred_at: z.string().datetime({ offset: true, error: both("须为带时区的时间", "an ISO time with its offset") }),
  evidence: plainText(200),
})

/**
 * `POST /admin/deliveries/:id/hand-over`: the carrier's event that the parcel came into the customer's hands. The
 * customer's own confirmation is the customer's to give. Throws 409 `delivery.*`.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const input = parseInput(body, req.body ?? {})
  await recordHandOverWorkflow(req.scope).run({ input: { parcel_id: req.params.id!, ...input, actor: actorOf(req) } })
  const parcel = await deliveryOf(req.scope).parcel(req.params.id!)
  const numbers = await displayIds(req.scope, [parcel.order_id])
  res.json({ delivery: parcelView(parcel, numbers.get(parcel.order_id) ?? null) })
}
