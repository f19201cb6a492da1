"use server"

import { getLocale, getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { isBackendError } from "../backend/backend-error"
import type { Caller } from "../backend/cart"
import { requestReturn, uploadReturnPhoto, withdrawReturn } from "../backend/returns"
import type { FormState, NoticeData } from "../forms/form-state"
import { noticeOf } from "../forms/notice-of"
import { keptValues, readForm } from "../forms/read-form"
import { returnForm, withdrawForm } from "../forms/schemas"
import { redirect } from "../i18n/navigation"
import { readToken } from "../session/cookies"
import { asCustomer } from "./guard"

/** The law asks for no number of photos; five show a fault from every side. */
const MAX_PHOTOS = 5

/** Uploads one photo as soon as it is chosen; answers its id or why not. */
export async function uploadPhoto(data: FormData): Promise<{ photo_id: string } | { notice: NoticeData }> {
  const file = data.get("file")
  const token = await readToken()
  const t = await getTranslations("returns")
  if (!token || !(file instanceof File)) return { notice: { tone: "danger", title: t("photoFailed"), lines: [] } }
  try {
    return { photo_id: await uploadReturnPhoto(file, { token, locale: await getLocale() }) }
  } catch (error) {
    if (!isBackendError(error)) throw error
    return { notice: await noticeOf(error) }
  }
}

/** Photos that a browser without JavaScript sends along with the form. */
async function uploadAll(files: File[], caller: Caller): Promise<string[]> {
  const ids: string[] = []
  for (const file of files) ids.push(await uploadReturnPhoto(file, caller))
  return ids
}

/** `quantity_<order line>` fields; zero means that the line stays. */
function linesOf(data: FormData): { order_line_id: string; quantity: number }[] {
  return [...data]
    .filter(([name]) => name.startsWith("quantity_"))
    .map(([name, value]) => ({ order_line_id: name.slice("quantity_".length), quantity: Number(value) }))
    .filter(({ quantity }) => Number.isInteger(quantity) && quantity > 0)
}

export async function askForReturn(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(returnForm, data)
  if (failed) return failed
  const t = await getTranslations("form")
  const lines = linesOf(data)
  if (!lines.length) return { status: "failed", fields: { lines: t("chooseLine") }, values: keptValues(data) }
  return asCustomer(`/account/orders/${encodeURIComponent(value.order_id)}/return`, data, async (caller) => {
    const files = data.getAll("photos").filter((entry): entry is File => entry instanceof File && entry.size > 0)
    const kept = data.getAll("photo_id").map(String)
    const photo_ids = [...kept, ...(await uploadAll(files, caller))].slice(0, MAX_PHOTOS)
    const { order_id, reason, description } = value
    const request = await requestReturn({ order_id, reason, lines, description, photo_ids }, caller)
    return redirect({ href: `/account/returns/${request.id}`, locale: caller.locale })
  })
}

export async function withdrawReturnAction(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(withdrawForm, data)
  if (failed) return failed
  const id = value.return_request_id
  return asCustomer(`/account/returns/${encodeURIComponent(id)}`, data, async (caller) => {
    await withdrawReturn(id, caller)
    refresh()
    const t = await getTranslations("returns")
    return { status: "done", fields: {}, values: {}, notice: { tone: "success", title: t("withdrawn"), lines: [] } }
  })
}
