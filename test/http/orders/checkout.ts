import { randomInt, randomUUID } from "node:crypto"
import type { Answer, HttpClient } from "../../support/http-client"
import { shop, type TestCustomer } from "../../support/shop"
import type { TestProduct } from "../labelling/goods"

export const ok = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

/** Status and code of an answer, to compare at once. */
export const said = (answer: Answer): [number, string | undefined] => [answer.status, answer.body?.code]

/** A Chinese address whose names are those of its code. */
export const address = (over: object = {}) => ({
  first_name: "林小安",
  phone: "13800138000",
  country_code: "cn",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文三路 90 号 2 幢 301",
  postal_code: "310012",
  metadata: { region_code: "330106" },
  ...over,
})

export interface Wish {
  product: Pick<TestProduct, "variant_id">
  quantity: number
}

/** A cart with goods; of a customer when the client is one. */
export async function cartWith(client: HttpClient, wishes: readonly Wish[]): Promise<string> {
  const items = wishes.map(({ product, quantity }) => ({ variant_id: product.variant_id, quantity }))
  const { body } = ok(await client.post("/store/carts", { region_id: shop.address.region_id, items }), "making a cart")
  return body.cart.id as string
}

/** Address and delivery of a cart. */
export async function shipTo(client: HttpClient, cart: string, over: object = {}): Promise<void> {
  ok(await client.post(`/store/carts/${cart}`, { shipping_address: address(over) }), "giving an address")
  const options = ok(await client.get(`/store/shipping-options?cart_id=${cart}`), "listing deliveries").body.shipping_options
  ok(await client.post(`/store/carts/${cart}/shipping-methods`, { option_id: options[0].id }), "choosing a delivery")
}

/** A payment session of a cart. */
export async function startPayment(client: HttpClient, cart: string): Promise<Answer> {
  const { body } = ok(await client.post("/store/payment-collections", { cart_id: cart }), "starting a collection")
  return client.post(`/store/payment-collections/${body.payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
}

export interface TestOrder {
  id: string
  display_id: number
  cart_id: string
  customer: TestCustomer
  /** Order lines in the order of the wishes. */
  lines: { id: string; variant_id: string; quantity: number; total: number }[]
}

/** A placed order, through the stock routes as a storefront uses them. */
export async function placedOrder(customer: TestCustomer, wishes: readonly Wish[]): Promise<TestOrder> {
  const cart_id = await cartWith(customer, wishes)
  await shipTo(customer, cart_id)
  ok(await startPayment(customer, cart_id), "starting a payment")
  const { body } = ok(await customer.post(`/store/carts/${cart_id}/complete`), "completing")
  if (body.type !== "order") throw new Error(`no order: ${JSON.stringify(body.error)}`)
  const lines = wishes.map(({ product }) => body.order.items.find((item: { variant_id: string }) => item.variant_id === product.variant_id))
  return { id: body.order.id, display_id: body.order.display_id, cart_id, customer, lines }
}

/** Waits until something is there; events travel on a bus. */
export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} did not happen`)
}

/** The pick task that the event of an order made. */
export const pickTaskOf = (order: Pick<TestOrder, "id">): Promise<string> =>
  until(async () => (await shop.sql("select id from pick_task where order_id = $1", [order.id]))[0]?.id as string | undefined, "the pick task")

export const trackingNumber = (): string => `SF${randomInt(10 ** 12)}`
export const freshText = (): string => randomUUID().slice(0, 8)

export interface Scan {
  order_line_id: string
  lot_id: string
  quantity: number
}

/** What the warehouse would scan: the lots that were allocated. */
export async function allocatedScans(order: Pick<TestOrder, "id">): Promise<Scan[]> {
  return shop.sql("select order_line_id, lot_id, quantity from lot_allocation where order_id = $1 and state = 'allocated' order by created_at, id", [
    order.id,
  ])
}

/** Dispatches what is allocated, or the given scans, as one parcel. Answers the parcel's id. */
export async function dispatched(order: TestOrder, scans?: Scan[]): Promise<string> {
  const keeper = await shop.staff("warehouse_keeper")
  const task = await pickTaskOf(order)
  const lines = scans ?? (await allocatedScans(order))
  const { body } = ok(
    await keeper.post(`/admin/pick-tasks/${task}/dispatch`, { carrier: "顺丰", tracking_number: trackingNumber(), lines }),
    "dispatching"
  )
  return body.parcel.id as string
}

/** Moves the dispatch of an order into the past, so that its hand-over may lie there too. */
export const dispatchedAgo = (order: Pick<TestOrder, "id">, days: number) =>
  shop.sql("update parcel set dispatched_at = now() - $2 * interval '1 day' where order_id = $1", [order.id, days])

/** Records the carrier's event for a parcel, so many days ago. */
export async function handedOver(parcel: string, daysAgo = 0): Promise<Answer> {
  const keeper = await shop.staff("warehouse_keeper")
  const occurred_at = new Date(Date.now() - daysAgo * 86_400_000 - (daysAgo ? 0 : 1)).toISOString()
  return keeper.post(`/admin/deliveries/${parcel}/hand-over`, { kind: "carrier_signed", occurred_at, evidence: `SF-${freshText()}` })
}

/** An order that was handed over, wholly, so many days ago. */
export async function deliveredOrder(customer: TestCustomer, wishes: readonly Wish[], daysAgo = 0): Promise<TestOrder> {
  const order = await placedOrder(customer, wishes)
  const parcel = await dispatched(order)
  await dispatchedAgo(order, daysAgo + 1)
  ok(await handedOver(parcel, daysAgo), "handing over")
  return order
}
