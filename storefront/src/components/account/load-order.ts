import { notFound } from "next/navigation"
import { isAbsent, isBackendError } from "../../backend/backend-error"
import type { Caller } from "../../backend/cart"
import { productsById, type Product } from "../../backend/catalogue"
import { foodByVariant, type FoodVariant } from "../../backend/food"
import { deliveryOf, getOrder, lotsOfOrder, type Delivery, type Order, type OrderLot } from "../../backend/orders"
import { stateOfOrder } from "../../domain/order-state"

export interface LoadedOrder {
  order: Order
  delivery: Delivery
  lots: OrderLot[]
  products: Product[]
  food: Map<string, FoodVariant> | undefined
}

/** A part that cannot be told now must not hide the order itself. */
async function orElse<T>(load: Promise<T>, fallback: T): Promise<T> {
  try {
    return await load
  } catch (error) {
    if (isBackendError(error)) return fallback
    throw error
  }
}

/** The customer's own order with its way, lots and names; somebody else's is "not found". */
export async function loadOrder(id: string, caller: Caller): Promise<LoadedOrder> {
  const order = await getOrder(id, caller).catch((error: unknown) => (isAbsent(error) ? notFound() : Promise.reject(error)))
  const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
  const unknown: Delivery = { state: stateOfOrder(order), parcels: [], received_on: null, return_period: null }
  const [delivery, lots, products, food] = await Promise.all([
    orElse(deliveryOf(id, caller), unknown),
    orElse(lotsOfOrder(id, caller), []),
    orElse(productsById(ids, caller.locale), []),
    foodByVariant(ids, caller.locale),
  ])
  return { order, delivery, lots, products, food }
}
