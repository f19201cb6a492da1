"use server"

import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { cancelOrder, confirmReceipt } from "../backend/orders"
import type { FormState } from "../forms/form-state"
import { readForm } from "../forms/read-form"
import { orderForm } from "../forms/schemas"
import { asCustomer } from "./guard"

const pathOf = (order_id: string) => `/account/orders/${encodeURIComponent(order_id)}`

async function done(key: "receiptConfirmed" | "orderCancelled"): Promise<FormState> {
  const t = await getTranslations("orders")
  refresh()
  return { status: "done", fields: {}, values: {}, notice: { tone: "success", title: t(key), lines: [] } }
}

/** Starts the customer's return clock; the page explains it before asking. */
export async function confirmReceiptAction(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(orderForm, data)
  if (failed) return failed
  return asCustomer(pathOf(value.order_id), data, async (caller) => {
    await confirmReceipt(value.order_id, caller)
    return done("receiptConfirmed")
  })
}

export async function cancelOrderAction(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(orderForm, data)
  if (failed) return failed
  return asCustomer(pathOf(value.order_id), data, async (caller) => {
    await cancelOrder(value.order_id, caller)
    return done("orderCancelled")
  })
}
