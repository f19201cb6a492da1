import { defineFactProvider } from "@anxin/compliance"
import { isHandedOver } from "../domain/delivery-state"
import { DELIVERY_MODULE } from "../modules/delivery"
import type DeliveryModuleService from "../modules/delivery/service"
import type { OrderDelivery } from "../modules/delivery/sql/rows"
import { RETURN_REQUEST_MODULE } from "../modules/return-request"
import type ReturnRequestModuleService from "../modules/return-request/service"
import { boughtOrder, lineTitle } from "./order-lines"
import type {} from "./types"

/** Product type that marks goods made to a buyer's order; Medusa freezes it on the line. */
const MADE_TO_ORDER = "made_to_order"

/** Units of each order line in parcels that were handed over. */
export function receivedUnits(delivery: OrderDelivery): Map<string, number> {
  const units = new Map<string, number>()
  for (const parcel of delivery.parcels) {
    if (!parcel.handed_over_at) continue
    for (const item of parcel.items) units.set(item.order_line_id, (units.get(item.order_line_id) ?? 0) + Number(item.quantity))
  }
  return units
}

/** When the last parcel was handed over; nothing while one is missing. */
export function handedOverAt(delivery: OrderDelivery): Date | null {
  const moments = delivery.parcels.map((parcel) => parcel.handed_over_at)
  const all = isHandedOver({ pick_state: delivery.task?.state ?? null, handed_over: moments.map(Boolean) })
  return all ? new Date(Math.max(...moments.map((moment) => moment!.getTime()))) : null
}

export const orderReceiptProvider = defineFactProvider({
  name: "order_receipt",
  async load({ container, input }) {
    if (!("order_id" in input)) return null
    const { order_id } = input
    const [order, deliveries, claimed] = await Promise.all([
      boughtOrder(container, order_id),
      container.resolve<DeliveryModuleService>(DELIVERY_MODULE).deliveriesOf([order_id]),
      container.resolve<ReturnRequestModuleService>(RETURN_REQUEST_MODULE).claimedUnits(order_id),
    ])
    if (!order) return null
    const delivery = deliveries.get(order_id)!
    const received = receivedUnits(delivery)
    return {
      customer_id: order.customer_id,
      cancelled: order.canceled_at !== null || order.status === "canceled",
      handed_over_at: handedOverAt(delivery),
      confirmed_at: delivery.confirmed_at,
      lines: new Map(
        order.items.map((line) => [
          line.id,
          {
            title: lineTitle(line),
            made_to_order: line.product_type?.trim().toLowerCase() === MADE_TO_ORDER,
            variant_id: line.variant_id,
            quantity_received: received.get(line.id) ?? 0,
            quantity_claimed: claimed.get(line.id) ?? 0,
          },
        ])
      ),
    }
  },
})
