"use server"

import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { deleteAddress, saveAddress, updateMe } from "../backend/customer"
import { regionsOfChina } from "../backend/regions"
import { addressBody } from "../forms/address-body"
import type { FormState } from "../forms/form-state"
import { keptValues, readForm } from "../forms/read-form"
import { addressForm, deleteAddressForm, profileForm } from "../forms/schemas"
import { redirect } from "../i18n/navigation"
import { asCustomer } from "./guard"

const ADDRESSES = "/account/addresses"

export async function saveProfile(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(profileForm, data)
  if (failed) return failed
  return asCustomer("/account/profile", data, async (caller) => {
    await updateMe({ first_name: value.name, phone: value.mobile || null }, caller)
    refresh()
    const t = await getTranslations("account")
    return { status: "done", fields: {}, values: keptValues(data), notice: { tone: "success", title: t("profileSaved"), lines: [] } }
  })
}

export async function keepAddress(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(addressForm, data)
  if (failed) return failed
  const body = await addressBody(value, await regionsOfChina())
  if ("failed" in body) return { ...body.failed, values: keptValues(data) }
  return asCustomer(ADDRESSES, data, async (caller) => {
    await saveAddress(value.address_id || undefined, body, caller)
    return redirect({ href: ADDRESSES, locale: caller.locale })
  })
}

export async function dropAddress(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(deleteAddressForm, data)
  if (failed) return failed
  return asCustomer(ADDRESSES, data, async (caller) => {
    await deleteAddress(value.address_id, caller)
    refresh()
    return { status: "idle", fields: {}, values: {} }
  })
}
