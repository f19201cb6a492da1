"use server"

import { getTranslations } from "next-intl/server"
import type { Caller } from "../backend/cart"
import { completeCart, setCartAddress, setShipping, startPayment } from "../backend/cart"
import { listAddresses, saveAddress, type SavedAddress } from "../backend/customer"
import { regionsOfChina } from "../backend/regions"
import { addressBody } from "../forms/address-body"
import type { FormState } from "../forms/form-state"
import { readForm } from "../forms/read-form"
import { addressForm, chooseAddressForm, chooseDeliveryForm } from "../forms/schemas"
import { redirect } from "../i18n/navigation"
import { forgetCart, readCartId } from "../session/cookies"
import { asCustomer } from "./guard"

const ADDRESS = "/checkout/address"
const DELIVERY = "/checkout/delivery"
const REVIEW = "/checkout/review"

async function openCartId(caller: Caller): Promise<string> {
  const id = await readCartId()
  return id ?? redirect({ href: "/cart", locale: caller.locale })
}

async function sendTo(address: SavedAddress, caller: Caller): Promise<never> {
  const { first_name, phone, province, city, address_2, address_1, postal_code, metadata } = address
  const fields = { first_name, last_name: "", phone, province, city, address_2, address_1, postal_code, country_code: "cn", metadata }
  await setCartAddress(await openCartId(caller), fields, caller)
  return redirect({ href: DELIVERY, locale: caller.locale })
}

export async function chooseAddress(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(chooseAddressForm, data)
  if (failed) return failed
  return asCustomer(ADDRESS, data, async (caller) => {
    const address = (await listAddresses(caller)).find(({ id }) => id === value.address_id)
    if (address) return sendTo(address, caller)
    const t = await getTranslations("form")
    return { status: "failed", fields: { address_id: t("chooseOne") }, values: {} }
  })
}

/** A new address goes into the address book and is used for this order. */
export async function addAddressAndUse(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(addressForm, data)
  if (failed) return failed
  const body = await addressBody(value, await regionsOfChina())
  if ("failed" in body) return { ...body.failed, values: Object.fromEntries(data) as Record<string, string> }
  return asCustomer(ADDRESS, data, async (caller) => {
    const id = await saveAddress(undefined, body, caller)
    return sendTo({ ...body, id }, caller)
  })
}

export async function chooseDelivery(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(chooseDeliveryForm, data)
  if (failed) return failed
  return asCustomer(DELIVERY, data, async (caller) => {
    await setShipping(await openCartId(caller), value.option_id, caller)
    return redirect({ href: REVIEW, locale: caller.locale })
  })
}

/** Payment session, then order; every gate is asked again on the way. A refusal leaves the cart as it was. */
export async function placeOrder(_state: FormState, data: FormData): Promise<FormState> {
  const state = await asCustomer(REVIEW, data, async (caller) => {
    const id = await openCartId(caller)
    await startPayment(id, caller)
    const order = await completeCart(id, caller)
    await forgetCart()
    return redirect({ href: `/checkout/placed/${order}`, locale: caller.locale })
  })
  // What stands in the way is mended in the cart.
  const t = await getTranslations("checkout")
  return state.notice ? { ...state, notice: { ...state.notice, link: { href: "/cart", label: t("toCart") } } } : state
}
