import { currentActor, enforceGate, shopNow } from "@anxin/compliance"
import type { AllocateOrderInput, LabellingService, TraceabilityService } from "@anxin/compliance/contracts/services"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { closedDoor } from "../../http/errors"
import { subjectsOf } from "./cart-lines"
import { onCoreHook } from "./core-hook"

async function orderOfCart(container: MedusaContainer, cartId: string): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
  return (data as { order_id: string }[])[0]?.order_id
}

completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  // Completing again a cart that has become an order answers that order; nothing is decided anew.
  if (await orderOfCart(container, input.id)) return
  if (!cart.customer_id) throw closedDoor("guest_order")
  await enforceGate(
    container,
    "cart.complete",
    { cart_id: input.id, customer_id: cart.customer_id, lines: subjectsOf(cart.items ?? []) },
    { actor: currentActor() }
  )
})

interface OrderLine {
  id: string
  variant_id: string
  quantity: number
  variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
}

/** The order's lines in units of inventory items, each with the label version that is in force. */
async function allocationLines(container: MedusaContainer, orderId: string): Promise<AllocateOrderInput["lines"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // Medusa keeps quantities on the detail of a line; without it they are missing.
    fields: ["id", "items.id", "items.variant_id", "items.quantity", "items.detail.quantity", "items.variant.inventory_items.*"],
    filters: { id: orderId },
  })
  const items = ((data as unknown as { items: OrderLine[] }[])[0]?.items ?? []) as OrderLine[]
  const labelling = container.resolve<LabellingService>("labelling")
  const labels = await labelling.activeLabels(items.map((item) => item.variant_id))
  return items.map((item) => {
    const label = labels.get(item.variant_id)
    if (!label) throw closedDoor("unlabelled_line", { variant_id: item.variant_id })
    return {
      order_line_id: item.id,
      variant_id: item.variant_id,
      label,
      items: (item.variant?.inventory_items ?? []).map((link) => ({
        inventory_item_id: link.inventory_item_id,
        quantity: Number(link.required_quantity) * Number(item.quantity),
      })),
    }
  })
}

// Order and reservations exist, money has not moved: the last moment at which lots can be given or refused.
onCoreHook<{ input: { id: string } }, string>(
  completeCartWorkflow,
  "beforePaymentAuthorization",
  async ({ input }, { container }) => {
    const orderId = await orderOfCart(container, input.id)
    if (!orderId) throw new Error(`cart ${input.id} has no order before its payment is authorised`)
    const lines = await allocationLines(container, orderId)
    await container
      .resolve<TraceabilityService>("traceability")
      .allocateOrder({ order_id: orderId, actor: currentActor(), at: shopNow(container), lines })
    return new StepResponse(orderId, orderId)
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve<TraceabilityService>("traceability").releaseOrder(orderId, currentActor())
  }
)
