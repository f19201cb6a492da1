import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { page } from "../../../http/page-input"
import { parcelView } from "../../../http/views/parcel-view"
import { displayIds } from "../../../http/views/pick-task-view"
import { deliveryOf } from "../../../workflows/services"

const query = z.object({ state: z.enum(["on_the_way", "handed_over"]).default("on_the_way"), ...page })

/** `GET /admin/deliveries`: parcels on their way, longest first, or handed over, last first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { state, limit, offset } = parseInput(query, req.query)
  const { parcels, count } = await deliveryOf(req.scope).parcelPage(state, { limit, offset })
  const numbers = await displayIds(req.scope, parcels.map((parcel) => parcel.order_id))
  res.json({ deliveries: parcels.map((parcel) => parcelView(parcel, numbers.get(parcel.order_id) ?? null)), count, limit, offset })
}
