import { actorOf, enforceGate } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

interface NewCart {
  items?: { variant_id?: string; quantity?: number }[]
}

/**
 * Asks the gate before Medusa counts its levels: creating a cart checks them ahead of its hook, and would answer
 * only "not enough" where the reader should learn that the lot is held, recalled or too near its end.
 */
export async function gateNewCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { items = [] } = (req.validatedBody ?? req.body ?? {}) as NewCart
  const lines = items.flatMap(({ variant_id, quantity }) => (variant_id ? [{ variant_id, quantity: Number(quantity ?? 1) }] : []))
  if (lines.length) await enforceGate(req.scope, "cart.line", { lines }, { actor: actorOf(req) })
  next()
}
