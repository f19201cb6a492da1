"use server"

import { getLocale, getTranslations } from "next-intl/server"
import { isBackendError } from "../backend/backend-error"
import { claimCart } from "../backend/cart"
import { register, signIn } from "../backend/customer"
import type { FormState } from "../forms/form-state"
import { keptValues, readForm, refused } from "../forms/read-form"
import { registerForm, signInForm } from "../forms/schemas"
import { redirect } from "../i18n/navigation"
import type { Locale } from "../i18n/routing"
import { forgetCart, forgetToken, keepToken, readCartId } from "../session/cookies"
import { safeNext } from "../session/next-path"

/** Keeps the session; a cart that was filled before signing in comes along, one that cannot is let go. */
async function openSession(token: string, locale: Locale): Promise<void> {
  await keepToken(token)
  const cart = await readCartId()
  if (!cart) return
  try {
    await claimCart(cart, { token, locale })
  } catch (error) {
    if (!isBackendError(error)) throw error
    await forgetCart()
  }
}

export async function signInAction(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(signInForm, data)
  if (failed) return failed
  const locale = await getLocale()
  let token: string
  try {
    token = await signIn({ email: value.email, password: value.password }, locale)
  } catch (error) {
    // The same words whether the address is unknown or the password wrong: nobody learns who has an account.
    if (isBackendError(error) && error.status === 401 && !error.code.includes(".")) {
      const t = await getTranslations("session")
      const notice = { tone: "danger", title: t("wrongCredentials"), lines: [t("wrongCredentialsHint")] } as const
      return { status: "failed", fields: {}, values: keptValues(data), notice: { ...notice, lines: [...notice.lines] } }
    }
    return refused(error, data)
  }
  await openSession(token, locale)
  return redirect({ href: safeNext(value.next), locale })
}

export async function registerAction(_state: FormState, data: FormData): Promise<FormState> {
  const { value, failed } = await readForm(registerForm, data)
  if (failed) return failed
  const locale = await getLocale()
  let token: string
  try {
    token = await register({ email: value.email, password: value.password }, value.name, locale)
  } catch (error) {
    const taken = isBackendError(error) && (error.status === 401 || error.status === 409 || error.status === 422) && /exist/i.test(error.message)
    if (!taken) return refused(error, data)
    const t = await getTranslations("session")
    return { status: "failed", fields: { email: t("emailTaken") }, values: keptValues(data) }
  }
  await openSession(token, locale)
  return redirect({ href: safeNext(value.next), locale })
}

/** The cart goes with the session: it may hold a name and an address. */
export async function signOutAction(): Promise<void> {
  await forgetToken()
  await forgetCart()
  redirect({ href: "/", locale: await getLocale() })
}
