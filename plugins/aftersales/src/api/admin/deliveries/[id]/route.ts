import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parcelView } from "../../../../http/views/parcel-view"
import { displayIds } from "../../../../http/views/pick-task-view"
import { deliveryOf } from "../../../../workflows/services"

/** `GET /admin/deliveries/:id`: one parcel. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const parcel = await deliveryOf(req.scope).parcel(req.params.id!)
  const numbers = await displayIds(req.scope, [parcel.order_id])
  res.json({ delivery: parcelView(parcel, numbers.get(parcel.order_id) ?? null) })
}
