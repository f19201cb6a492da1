import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { deliveryState, type DeliveryState } from "../../domain/delivery-state"
import { receiptView } from "../../facts/delivery-view"
import { boughtOrder } from "../../facts/order-lines"
import { deliveryOf } from "../../workflows/services"

/** What a customer reads of an order's way. */
export interface DeliveryView {
  state: DeliveryState
  parcels: { id: string; carrier: string; tracking_number: string; dispatched_at: Date; handed_over_at: Date | null }[]
  received_on: string | null
  return_period: { first_day: string; last_day: string; ends_at: Date; extended_by_rest_day: boolean } | null
}

export async function deliveryView(container: ServiceLocator, orderId: string, at: Date): Promise<DeliveryView> {
  const [order, deliveries] = await Promise.all([
    boughtOrder(container, orderId),
    deliveryOf(container).deliveriesOf([orderId]),
  ])
  const delivery = deliveries.get(orderId)!
  const sent = delivery.parcels.filter((parcel) => parcel.state === "dispatched")
  const { received_on, period } = await receiptView(container, delivery, at)
  return {
    state: deliveryState({
      order_cancelled: order?.canceled_at != null,
      pick_state: delivery.task?.state ?? null,
      handed_over: sent.map((parcel) => parcel.handed_over_at !== null),
      confirmed: delivery.confirmed_at !== null,
    }),
    parcels: sent.map(({ id, carrier, tracking_number, dispatched_at, handed_over_at }) => ({
      id,
      carrier,
      tracking_number,
      dispatched_at,
      handed_over_at,
    })),
    received_on,
    return_period: period && {
      first_day: period.first_day,
      last_day: period.last_day,
      ends_at: period.ends_at,
      extended_by_rest_day: period.extended_by_rest_day,
    },
  }
}
