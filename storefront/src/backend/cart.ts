import { env } from "../env"
import type { Locale } from "../i18n/routing"
import { BackendError } from "./backend-error"
import { call } from "./client"

/** Who asks: a guest has no token. */
export interface Caller {
  token: string | undefined
  locale: Locale
}

export interface CartLine {
  id: string
  title: string
  product_id: string
  product_title: string
  product_handle: string
  variant_id: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
}

export interface Address {
  id: string
  first_name: string | null
  phone: string | null
  province: string | null
  city: string | null
  /** District. */
  address_2: string | null
  /** Street and detail. */
  address_1: string | null
  postal_code: string | null
  country_code: string | null
}

export interface ShippingMethod {
  id: string
  name: string
  amount: number
  shipping_option_id: string | null
}

export interface Cart {
  id: string
  email: string | null
  currency_code: string
  customer: { id: string } | null
  items: CartLine[]
  shipping_address: Address | null
  shipping_methods: ShippingMethod[]
  item_total: number
  shipping_total: number
  total: number
  completed_at: string | null
}

export interface ShippingOption {
  id: string
  name: string
  amount: number
  type: { label: string; description: string | null; code: string } | null
  insufficient_inventory?: boolean
}

type CartAnswer = { cart: Cart }

const pathOf = (id: string, rest = "") => `/store/carts/${encodeURIComponent(id)}${rest}`

/** Shipping methods come without their names unless asked for. */
const FIELDS = "+shipping_methods.id,+shipping_methods.name,+completed_at"

export const getCart = async (id: string, caller: Caller): Promise<Cart> =>
  (await call<CartAnswer>(pathOf(id), { ...caller, query: { fields: FIELDS } })).cart

export const createCart = async (caller: Caller): Promise<Cart> =>
  (await call<CartAnswer>("/store/carts", { ...caller, body: { region_id: env().ANXIN_REGION_ID } })).cart

export const addLine = (id: string, variant_id: string, quantity: number, caller: Caller) =>
  call<CartAnswer>(pathOf(id, "/line-items"), { ...caller, body: { variant_id, quantity } })

export const setLineQuantity = (id: string, line: string, quantity: number, caller: Caller) =>
  call<CartAnswer>(pathOf(id, `/line-items/${encodeURIComponent(line)}`), { ...caller, body: { quantity } })

export const removeLine = (id: string, line: string, caller: Caller) =>
  call(pathOf(id, `/line-items/${encodeURIComponent(line)}`), { ...caller, method: "DELETE" })

/** Gives a guest's cart to the customer who just signed in. */
export const claimCart = (id: string, caller: Caller) => call<CartAnswer>(pathOf(id, "/customer"), { ...caller, body: {} })

export const setCartAddress = (id: string, address: Record<string, unknown>, caller: Caller) =>
  call<CartAnswer>(pathOf(id), { ...caller, body: { shipping_address: address, billing_address: address } })

export const shippingOptions = async (cart_id: string, caller: Caller): Promise<ShippingOption[]> =>
  (await call<{ shipping_options: ShippingOption[] }>("/store/shipping-options", { ...caller, query: { cart_id } }))
    .shipping_options

export const setShipping = (id: string, option_id: string, caller: Caller) =>
  call<CartAnswer>(pathOf(id, "/shipping-methods"), { ...caller, body: { option_id } })

/** Medusa's manual provider: authorises without moving money, so the demo shop can sell. */
const DEMO_PROVIDER = "pp_system_default"

export async function startPayment(cart_id: string, caller: Caller): Promise<void> {
  const { payment_collection } = await call<{ payment_collection: { id: string } }>("/store/payment-collections", {
    ...caller,
    body: { cart_id },
  })
  const path = `/store/payment-collections/${encodeURIComponent(payment_collection.id)}/payment-sessions`
  await call(path, { ...caller, body: { provider_id: DEMO_PROVIDER } })
}

type Completion =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; cart: Cart; error: { message: string; name: string; type: string } | string }

/** Turns the cart into an order and answers its id; Medusa tells a refused payment with 200 and `type: "cart"`. */
export async function completeCart(id: string, caller: Caller): Promise<string> {
  const answer = await call<Completion>(pathOf(id, "/complete"), { ...caller, body: {} })
  if (answer.type === "order") return answer.order.id
  const error = typeof answer.error === "string" ? { message: answer.error, type: "payment_refused" } : answer.error
  throw new BackendError(409, { code: error.type, message: error.message })
}
