import { parseInput, shopNow } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { PICK_STATES } from "../../../domain/delivery-state"
import { oneOrMore, page } from "../../../http/page-input"
import { pickTaskRows } from "../../../http/views/pick-task-view"
import { deliveryOf } from "../../../workflows/services"

const query = z.object({ state: oneOrMore(PICK_STATES), ...page })

/** `GET /admin/pick-tasks`: what waits for the warehouse, longest first; `state` may name several, comma-separated. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { state, limit, offset } = parseInput(query, req.query)
  const { tasks, count } = await deliveryOf(req.scope).pickTaskPage(state, { limit, offset })
  res.json({ pick_tasks: await pickTaskRows(req.scope, tasks, shopNow(req.scope)), count, limit, offset })
}
