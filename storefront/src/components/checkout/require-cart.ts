import { getLocale } from "next-intl/server"
import type { Cart } from "../../backend/cart"
import { redirect } from "../../i18n/navigation"
import { currentCart, requireCustomer } from "../../session/session"

/** A signed-in customer with goods in the cart; anybody else is sent to where that begins. */
export async function requireCart(from: string): Promise<Cart> {
  await requireCustomer(from)
  const cart = await currentCart()
  if (cart?.items.length) return cart
  return redirect({ href: "/cart", locale: await getLocale() })
}
