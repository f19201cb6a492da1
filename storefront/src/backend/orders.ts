import type { Address, Caller, ShippingMethod } from "./cart"
import { call } from "./client"

export interface OrderLine {
  id: string
  product_id: string | null
  product_title: string | null
  product_handle: string | null
  variant_id: string | null
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
}

export interface OrderSummary {
  id: string
  display_id: number
  status: string
  fulfillment_status: string
  payment_status: string
  currency_code: string
  total: number
  created_at: string
  items: OrderLine[]
}

export interface Order extends OrderSummary {
  email: string | null
  item_total: number
  shipping_total: number
  shipping_address: Address | null
  shipping_methods: ShippingMethod[]
}

/** The lot of an order line with the dates that the buyer was shown. */
export interface OrderLot {
  id: string
  order_line_id: string
  batch: string
  quantity: number
  production_date: string | null
  expires_on: string | null
  state: "allocated" | "dispatched" | "released" | "returned"
}

export const DELIVERY_STATES = ["paid", "picking", "shipped", "handed_over", "received"] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number] | "cancelled"

export interface Delivery {
  state: DeliveryState
  parcels: {
    id: string
    carrier: string | null
    tracking_number: string | null
    dispatched_at: string | null
    handed_over_at: string | null
  }[]
  received_on: string | null
  return_period: { first_day: string; last_day: string; ends_at: string; extended_by_rest_day: boolean } | null
}

const LIST_FIELDS = "+fulfillment_status,+payment_status,*items"

export const listOrders = (limit: number, offset: number, caller: Caller) =>
  call<{ orders: OrderSummary[]; count: number }>("/store/orders", {
    ...caller,
    query: { limit, offset, order: "-created_at", fields: LIST_FIELDS },
  })

const pathOf = (id: string, rest = "") => `/store/orders/${encodeURIComponent(id)}${rest}`

export const getOrder = async (id: string, caller: Caller): Promise<Order> =>
  (await call<{ order: Order }>(pathOf(id), { ...caller, query: { fields: "+fulfillment_status,+payment_status" } })).order

export const lotsOfOrder = async (id: string, caller: Caller): Promise<OrderLot[]> =>
  (await call<{ lots: OrderLot[] }>(pathOf(id, "/lots"), caller)).lots

export const deliveryOf = (id: string, caller: Caller) => call<Delivery>(pathOf(id, "/delivery"), caller)

export const confirmReceipt = (id: string, caller: Caller) => call<Delivery>(pathOf(id, "/receipt"), { ...caller, body: {} })

export const cancelOrder = (id: string, caller: Caller) => call(pathOf(id, "/cancel"), { ...caller, body: {} })
