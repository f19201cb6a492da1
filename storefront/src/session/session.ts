import { getLocale } from "next-intl/server"
import { cache } from "react"
import { isAbsent, isSignedOut } from "../backend/backend-error"
import { getCart, type Caller, type Cart } from "../backend/cart"
import { me, type Customer } from "../backend/customer"
import { redirect } from "../i18n/navigation"
import { readCartId, readToken } from "./cookies"

/** Who asks, for the length of one request. */
export const caller = cache(async (): Promise<Caller> => ({ token: await readToken(), locale: await getLocale() }))

/** The signed-in customer, or nothing. A token that has run out counts as signed out. */
export const currentCustomer = cache(async (): Promise<Customer | undefined> => {
  const who = await caller()
  if (!who.token) return undefined
  try {
    return await me(who)
  } catch (error) {
    if (isSignedOut(error)) return undefined
    throw error
  }
})

/** For pages of the account: sends everybody else to sign in and back to `from`, a path without language. */
export async function requireCustomer(from: string): Promise<Customer> {
  const customer = await currentCustomer()
  if (customer) return customer
  return redirect({ href: { pathname: "/sign-in", query: { next: from } }, locale: await getLocale() })
}

/** The open cart, or nothing: it was never made, has become an order, or belongs to a session that ended. */
export const currentCart = cache(async (): Promise<Cart | undefined> => {
  const id = await readCartId()
  if (!id) return undefined
  try {
    const cart = await getCart(id, await caller())
    return cart.completed_at ? undefined : cart
  } catch (error) {
    if (isAbsent(error) || isSignedOut(error)) return undefined
    throw error
  }
})
