import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { BigNumber } from "bignumber.js"
import type { Yuan } from "../domain/refund-amount"
import { queryOf } from "./order-lines"

/** Medusa's computed totals come as numbers, as its BigNumber or, beside them, as exact text. */
interface Totals {
  total: unknown
  raw_total?: { value: string } | null
}

interface OrderTotalsRow {
  id: string
  currency_code: string
  shipping_total: unknown
  raw_shipping_total?: { value: string } | null
  items: (Totals & { id: string; quantity: unknown })[]
}

export interface OrderTotals {
  currency_code: string
  /** Paid for delivery, with tax and after discounts. */
  freight: Yuan
  lines: Map<string, { quantity: number; paid: Yuan }>
}

const yuanOf = (exact: { value: string } | null | undefined, value: unknown): Yuan => new BigNumber(exact?.value ?? String(value)).toFixed(2)

/** What was paid for each line of an order and for its delivery. */
export async function orderTotals(container: ServiceLocator, orderId: string): Promise<OrderTotals | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "currency_code", "total", "shipping_total", "items.*", "items.detail.*", "items.total"],
    filters: { id: orderId },
  })
  const [order] = data as OrderTotalsRow[]
  if (!order) return undefined
  return {
    currency_code: order.currency_code,
    freight: yuanOf(order.raw_shipping_total, order.shipping_total),
    lines: new Map(
      order.items.map((item) => [item.id, { quantity: Number(item.quantity), paid: yuanOf(item.raw_total, item.total) }])
    ),
  }
}
