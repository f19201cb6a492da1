import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { lineTitle, queryOf } from "../../facts/order-lines"
import { lotPlaces } from "../../facts/lot-places"
import type { ParcelRow, PickTaskRow } from "../../modules/delivery/sql/rows"
import { deliveryOf, traceabilityOf } from "../../workflows/services"
import { parcelView } from "./parcel-view"

const HOUR_MS = 3_600_000

interface Address {
  first_name: string | null
  last_name: string | null
  phone: string | null
  province: string | null
  city: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
}

interface PickedOrder {
  id: string
  display_id: number
  shipping_address: Address | null
  items: {
    id: string
    title: string
    product_title: string | null
    variant_title: string | null
    thumbnail: string | null
    quantity: number
    variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
  }[]
}

const ITEM_FIELDS = ["id", "title", "product_title", "variant_title", "thumbnail", "quantity", "detail.quantity"].map((field) => `items.${field}`)
const NEED_FIELDS = ["items.variant.inventory_items.inventory_item_id", "items.variant.inventory_items.required_quantity"]

async function ordersById(container: ServiceLocator, ids: readonly string[], fields: string[]): Promise<Map<string, PickedOrder>> {
  if (!ids.length) return new Map()
  const { data } = await queryOf(container).graph({ entity: "order", fields: ["id", "display_id", ...fields], filters: { id: [...ids] } })
  return new Map((data as PickedOrder[]).map((order) => [order.id, order]))
}

/** Rows of the list: what waits, since when, how much of it, and where to. */
export async function pickTaskRows(container: ServiceLocator, tasks: readonly (PickTaskRow & { parcels: number })[], now: Date) {
  const orders = await ordersById(container, tasks.map((task) => task.order_id), ["shipping_address.city", "items.id", "items.quantity", "items.detail.quantity"])
  return tasks.map((task) => {
    const order = orders.get(task.order_id)
    const items = order?.items ?? []
    return {
      id: task.id,
      order_id: task.order_id,
      order_display_id: order?.display_id ?? null,
      state: task.state,
      placed_at: task.placed_at,
      age_hours: Math.floor((now.getTime() - task.placed_at.getTime()) / HOUR_MS),
      line_count: items.length,
      unit_count: items.reduce((sum, item) => sum + Number(item.quantity), 0),
      parcels: task.parcels,
      city: order?.shipping_address?.city ?? null,
    }
  })
}

/** Whom the parcel goes to; the warehouse writes it on the parcel. */
const recipientView = (address: Address | null) =>
  address && {
    name: [address.first_name, address.last_name].filter(Boolean).join(""),
    phone: address.phone,
    province: address.province,
    city: address.city,
    district: address.address_2,
    address: address.address_1,
    postal_code: address.postal_code,
  }

/** One task with its lines, the lots that were allocated and where they lie, and its parcels. */
export async function pickTaskView(container: ServiceLocator, task: PickTaskRow) {
  const [orders, allocations, deliveries] = await Promise.all([
    ordersById(container, [task.order_id], ["shipping_address.*", ...ITEM_FIELDS, ...NEED_FIELDS]),
    traceabilityOf(container).allocationsOfOrder(task.order_id),
    deliveryOf(container).deliveriesOf([task.order_id]),
  ])
  const order = orders.get(task.order_id)
  const standing = allocations.filter((row) => row.state !== "released")
  const places = await lotPlaces(container, standing.map((row) => row.lot_id))
  const parcels: ParcelRow[] = deliveries.get(task.order_id)!.parcels
  return {
    id: task.id,
    order_id: task.order_id,
    order_display_id: order?.display_id ?? null,
    state: task.state,
    placed_at: task.placed_at,
    started_by: task.started_by,
    started_at: task.started_at,
    dispatched_at: task.dispatched_at,
    cancelled_at: task.cancelled_at,
    cancel_reason: task.cancel_reason,
    recipient: recipientView(order?.shipping_address ?? null),
    lines: (order?.items ?? []).map((item) => ({
      order_line_id: item.id,
      title: lineTitle(item),
      thumbnail: item.thumbnail,
      quantity: Number(item.quantity),
      items: (item.variant?.inventory_items ?? []).map((need) => ({
        inventory_item_id: need.inventory_item_id,
        required_quantity: Number(need.required_quantity),
      })),
      allocations: standing
        .filter((row) => row.order_line_id === item.id)
        .map(({ id, lot_id, batch, inventory_item_id, quantity, expires_on, production_date, state, fulfillment_id }) => ({
          id,
          lot_id,
          batch,
          internal_batch: places.get(lot_id)?.internal_batch ?? null,
          zone: places.get(lot_id)?.zone ?? null,
          location_id: places.get(lot_id)?.location_id ?? null,
          inventory_item_id,
          quantity,
          expires_on,
          production_date,
          state,
          fulfillment_id,
        })),
    })),
    parcels: parcels.filter((parcel) => parcel.state === "dispatched").map((parcel) => parcelView(parcel, order?.display_id ?? null)),
  }
}

/** Numbers that people know orders by. */
export async function displayIds(container: ServiceLocator, orderIds: readonly string[]): Promise<Map<string, number>> {
  const orders = await ordersById(container, [...new Set(orderIds)], [])
  return new Map([...orders].map(([id, order]) => [id, order.display_id]))
}
