"use server"

import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { isAbsent, isSignedOut } from "../backend/backend-error"
import { addLine, createCart, removeLine, setLineQuantity } from "../backend/cart"
import { addToCartForm, cartLineForm, removeLineForm } from "../forms/schemas"
import { readForm, refused } from "../forms/read-form"
import type { FormState } from "../forms/form-state"
import { keepCartId, readCartId } from "../session/cookies"
import { caller } from "../session/session"

/** Adds to the open cart, or to a new one when there is none or the remembered one is gone or somebody else's. */
async function addSomewhere(variant_id: string, quantity: number): Promise<void> {
  const who = await caller()
  const id = await readCartId()
  if (id) {
    try {
      await addLine(id, variant_id, quantity, who)
      return
    } catch (error) {
      if (!isAbsent(error) && !isSignedOut(error)) throw error
    }
  }
  const cart = await createCart(who)
  await addLine(cart.id, variant_id, quantity, who)
  await keepCartId(cart.id)
}

export async function addToCart(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(addToCartForm, data)
  if (failed) return failed
  try {
    await addSomewhere(value.variant_id, value.quantity)
  } catch (error) {
    return refused(error, data)
  }
  refresh()
  const t = await getTranslations("product")
  const link = { href: "/cart", label: t("toCart") }
  return { status: "done", fields: {}, values: {}, notice: { tone: "success", title: t("added", { count: value.quantity }), lines: [], link } }
}

export async function changeLine(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(cartLineForm, data)
  if (failed) return failed
  const id = await readCartId()
  try {
    if (id) await setLineQuantity(id, value.line_id, value.quantity, await caller())
  } catch (error) {
    return refused(error, data)
  }
  refresh()
  return { status: "idle", fields: {}, values: {} }
}

export async function dropLine(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(removeLineForm, data)
  if (failed) return failed
  const id = await readCartId()
  try {
    if (id) await removeLine(id, value.line_id, await caller())
  } catch (error) {
    return refused(error, data)
  }
  refresh()
  return { status: "idle", fields: {}, values: {} }
}
