import "../../compliance"
import { currentActor, enforceGate } from "@anxin/compliance"
import type { CartLineSubject } from "@anxin/compliance/contracts/gates"
import type { MedusaContainer } from "@medusajs/framework/types"
import { addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { closedDoor } from "../../http/errors"

interface LineInput {
  variant_id?: string | null
  quantity?: unknown
}

/** Lines as the gate wants them; a line without a variant is a custom line, which no label could cover. */
export function subjectsOf(items: readonly LineInput[]): CartLineSubject[] {
  return items.map((item) => {
    if (!item.variant_id) throw closedDoor("custom_line")
    return { variant_id: item.variant_id, quantity: Number(item.quantity ?? 1) }
  })
}

async function gateLines(
  container: MedusaContainer,
  items: readonly LineInput[],
  cart: { id?: string; customer_id?: string | null }
): Promise<void> {
  if (!items.length) return
  await enforceGate(
    container,
    "cart.line",
    { cart_id: cart.id, customer_id: cart.customer_id ?? undefined, lines: subjectsOf(items) },
    { actor: currentActor() }
  )
}

createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await gateLines(container, input.items ?? [], { customer_id: cart.customer_id })
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const held = (cart.items ?? []) as LineInput[]
  // What counts is what the cart will hold, or ten times one pack would pass where ten packs would not.
  const items = (input.items as LineInput[]).map((item) => ({
    ...item,
    quantity: held
      .filter((line) => line.variant_id === item.variant_id)
      .reduce((sum, line) => sum + Number(line.quantity), Number(item.quantity ?? 1)),
  }))
  await gateLines(container, items, cart)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const item = (cart.items ?? []).find((line: { id: string }) => line.id === input.item_id)
  const wanted = Number(input.update.quantity ?? item?.quantity ?? 0)
  // Taking goods out is always allowed, whatever became of them.
  if (!item || wanted <= Number(item.quantity)) return
  await gateLines(container, [{ variant_id: item.variant_id, quantity: wanted }], cart)
})
