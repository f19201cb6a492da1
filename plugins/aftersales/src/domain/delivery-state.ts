/** Where a pick task stands. */
export const PICK_STATES = ["open", "picking", "partly_dispatched", "dispatched", "cancelled"] as const
export type PickState = (typeof PICK_STATES)[number]

/** How goods come into the customer's hands. Putting them into a locker or at a door is not among them. */
export const HAND_OVER_KINDS = ["carrier_signed", "locker_picked_up", "station_picked_up", "in_person"] as const
export type HandOverKind = (typeof HAND_OVER_KINDS)[number]

/** What a customer sees of an order's way. */
export type DeliveryState = "paid" | "picking" | "shipped" | "handed_over" | "received" | "cancelled"

export interface DeliveryFacts {
  order_cancelled: boolean
  /** Nothing while the pick task has not been made yet. */
  pick_state: PickState | null
  /** One entry for each parcel on its way or there. */
  handed_over: boolean[]
  confirmed: boolean
}

/** Whether every parcel of a wholly dispatched order was handed over. */
export const isHandedOver = ({ pick_state, handed_over }: Pick<DeliveryFacts, "pick_state" | "handed_over">): boolean =>
  pick_state === "dispatched" && handed_over.length > 0 && handed_over.every(Boolean)

export function deliveryState(facts: DeliveryFacts): DeliveryState {
  if (facts.order_cancelled || facts.pick_state === "cancelled") return "cancelled"
  if (isHandedOver(facts)) return facts.confirmed ? "received" : "handed_over"
  if (facts.handed_over.length > 0) return "shipped"
  return facts.pick_state === "picking" ? "picking" : "paid"
}
