import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderError } from "../errors/door-errors"
import { isPreflight, requireCustomer } from "./session"

/** Whose order it is. Throws `order.not_found` for one that is not this customer's, as for one that is none. */
export async function assertOwnOrder(req: MedusaRequest, orderId: string, customerId: string): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id", "is_draft_order"],
    filters: { id: orderId },
  })
  const order = (data as { customer_id: string | null; is_draft_order: boolean }[])[0]
  if (!order || order.is_draft_order || order.customer_id !== customerId) throw orderError("not_found")
}

/** `/store/orders/:id` and all below it: an order is its customer's, and its id opens nothing. */
export async function guardOrder(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (isPreflight(req)) return next()
  await assertOwnOrder(req, req.params.id ?? "", requireCustomer(req))
  next()
}

/** Routes that only make sense for a signed-in customer: a coded 401 instead of the framework's bare one. */
export function guardSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isPreflight(req)) requireCustomer(req)
  next()
}
