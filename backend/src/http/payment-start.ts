import { actorOf, enforceGate } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { subjectsOf } from "../workflows/hooks/cart-lines"

interface CartOfCollection {
  cart: { id: string; customer_id: string | null; items: { variant_id: string; quantity: number }[] } | null
}

/** Gate `payment.start`: creating a payment session has no workflow hook, and a session is what money moves by. */
export async function gatePaymentStart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart.id", "cart.customer_id", "cart.items.variant_id", "cart.items.quantity"],
    filters: { payment_collection_id: req.params.id },
  })
  const cart = (data as unknown as CartOfCollection[])[0]?.cart
  if (cart) {
    const customer_id = cart.customer_id ?? undefined
    const lines = subjectsOf(cart.items)
    await enforceGate(req.scope, "payment.start", { cart_id: cart.id, customer_id, lines }, { actor: actorOf(req) })
  }
  next()
}
