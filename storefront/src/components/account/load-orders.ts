import type { Caller } from "../../backend/cart"
import { isBackendError } from "../../backend/backend-error"
import { productsById } from "../../backend/catalogue"
import { foodByVariant } from "../../backend/food"
import { deliveryOf, listOrders, type DeliveryState, type OrderSummary } from "../../backend/orders"
import { stateOfOrder } from "../../domain/order-state"
import { lineName } from "./line-name"

export interface OrderRowData {
  order: OrderSummary
  state: DeliveryState
  /** What was bought, in the reader's language. */
  names: string[]
}

async function stateOf(order: OrderSummary, caller: Caller): Promise<DeliveryState> {
  try {
    return (await deliveryOf(order.id, caller)).state
  } catch (error) {
    if (isBackendError(error)) return stateOfOrder(order)
    throw error
  }
}

/** A page of the customer's orders, newest first, with how far each is. */
export async function loadOrders(limit: number, offset: number, caller: Caller): Promise<{ rows: OrderRowData[]; count: number }> {
  const { orders, count } = await listOrders(limit, offset, caller)
  const ids = [...new Set(orders.flatMap(({ items }) => items.flatMap(({ product_id }) => product_id ?? [])))]
  const [products, food, states] = await Promise.all([
    productsById(ids, caller.locale),
    foodByVariant(ids, caller.locale),
    Promise.all(orders.map((order) => stateOf(order, caller))),
  ])
  const rows = orders.map((order, n) => ({
    order,
    state: states[n]!,
    names: order.items.map((line) => lineName(line, { products, food }, caller.locale)),
  }))
  return { rows, count }
}
