import { cookies } from "next/headers"
import { isSecure } from "../env"
import { secondsLeft } from "./token"

/** `__Host-` binds a cookie to this host over https; over loopback http browsers would refuse it. */
const nameOf = (name: string): string => (isSecure() ? `__Host-${name}` : name)

const SESSION = "anxin-session"
const CART = "anxin-cart"

/** A cart is worth remembering for a month; the backend forgets it on its own terms. */
const CART_SECONDS = 30 * 24 * 3600

const shared = () => ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/" }) as const

export const readToken = async (): Promise<string | undefined> => (await cookies()).get(nameOf(SESSION))?.value
export const readCartId = async (): Promise<string | undefined> => (await cookies()).get(nameOf(CART))?.value

export async function keepToken(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(nameOf(SESSION), token, { ...shared(), maxAge: secondsLeft(token) })
}

export async function keepCartId(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(nameOf(CART), id, { ...shared(), maxAge: CART_SECONDS })
}

export async function forgetToken(): Promise<void> {
  const jar = await cookies()
  jar.set(nameOf(SESSION), "", { ...shared(), maxAge: 0 })
}

export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.set(nameOf(CART), "", { ...shared(), maxAge: 0 })
}
