import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LotTrace } from "../modules/traceability/sql/trace"
import type { LotRow } from "../modules/traceability/sql/rows"
import { traceError } from "../errors"
import { stockOf } from "../service-of"
import { lotViews } from "./lot-view"

interface TracedOrder {
  id: string
  display_id: number
  status: string
  created_at: string
  fulfillments: { id: string; shipped_at: string | null; delivered_at: string | null; canceled_at: string | null }[]
}

/** Orders by id, without anything personal: numbers, states and shipments. */
async function tracedOrders(container: MedusaContainer, ids: string[]): Promise<Map<string, TracedOrder>> {
  if (!ids.length) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "status", "created_at", "fulfillments.id", "fulfillments.shipped_at", "fulfillments.delivered_at", "fulfillments.canceled_at"],
    filters: { id: ids },
  })
  return new Map((data as unknown as TracedOrder[]).map(({ id, display_id, status, created_at, fulfillments }) => [id, { id, display_id, status, created_at, fulfillments }]))
}

function forwardOf(trace: LotTrace, orders: Map<string, TracedOrder>) {
  return trace.allocations
    .filter((row) => row.state !== "released")
    .map((row) => ({
      order_id: row.order_id,
      order_display_id: orders.get(row.order_id)?.display_id ?? null,
      order_line_id: row.order_line_id,
      quantity: row.quantity,
      state: row.state,
      fulfillment_id: row.fulfillment_id,
      shipment: orders.get(row.order_id)?.fulfillments.find((one) => one.id === row.fulfillment_id) ?? null,
    }))
}

/**
 * A lot's way in both directions (R17): backward to receipt, supplier and producer with their papers as they were
 * when it was posted; forward to every order, shipment and place. No personal data.
 */
export async function lotTraceView(container: MedusaContainer, id: string) {
  const trace = await stockOf(container).traceLot(id)
  if (!trace) throw traceError("lot_not_found", { id })
  const [orders, [lot]] = await Promise.all([
    tracedOrders(container, [...new Set(trace.allocations.map((row) => row.order_id))]),
    lotViews(container, [trace.lot as unknown as LotRow & { papers: unknown }]),
  ])
  const { receipt, line } = trace
  return {
    lot: lot!,
    backward: { goods_receipt: receipt, line, papers: lot!.papers },
    forward: { orders: forwardOf(trace, orders), places: trace.places },
    events: trace.events,
    movements: trace.movements,
  }
}
