import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { traceError } from "../../../../../errors"
import { stockOf } from "../../../../../service-of"

/** The lots of one's own order, with the dates that were shown; another's order does not exist. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "customer_id"], filters: { id } })
  const owner = (data as { customer_id: string | null }[])[0]?.customer_id
  if (!owner || owner !== req.auth_context.actor_id) throw traceError("order_not_found", { id })
  const lots = await stockOf(req.scope).allocationsOfOrder(id)
  res.json({ lots: lots.filter((row) => row.state !== "released") })
}
