import type { FrozenAllocation } from "@anxin/compliance/contracts/services"
import {
  cancelUndispatchedOrderWorkflow,
  confirmReceiptWorkflow,
  dispatchParcelOnce,
  ensurePickTask,
  recordHandOverWorkflow,
} from "@anxin/aftersales/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { addressOf } from "./customers"
import { ORDERS, type DemoOrder } from "./data/orders"
import { CUSTOMERS } from "./data/people"
import type { Demo } from "./demo"
import { seedReturn } from "./returns"
import type { SeededProduct } from "./products"

const CARRIER = "示例快递"
const PROVIDER = "pp_system_default"
const CANCELLED_BECAUSE = "顾客不想要了 / changed their mind"
/** Days after the order on which its parcel left and arrived, and was confirmed. */
const DISPATCHED_AFTER = 1
const HANDED_OVER_AFTER = 2

/** Where an order's goods are to come from and go to; the same for all. */
interface Place {
  region_id: string
  sales_channel_id: string
  shipping_option_id: string
}

async function theShop(demo: Demo): Promise<Place> {
  const [region] = await demo.container.resolve(Modules.REGION).listRegions({ currency_code: "cny" })
  const [channel] = await demo.container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const options = await demo.container.resolve(Modules.FULFILLMENT).listShippingOptions({}, { relations: ["rules"] })
  const outward = options.find(({ rules }) => !rules.some(({ attribute, value }) => attribute === "is_return" && String(value) === "true"))
  if (!region || !channel || !outward) throw new Error("the demo shop needs the base seed first")
  return { region_id: region.id, sales_channel_id: channel.id, shipping_option_id: outward.id }
}

/** From an empty cart to a placed order, as the customer would; answers the order's id. */
async function place(demo: Demo, order: DemoOrder, shop: Place, customer_id: string, products: Map<string, SeededProduct>): Promise<string> {
  const { container } = demo
  const customer = CUSTOMERS.find(({ key }) => key === order.customer)!
  const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: shop.region_id,
      sales_channel_id: shop.sales_channel_id,
      currency_code: "cny",
      customer_id,
      email: email ?? undefined,
      shipping_address: addressOf(customer),
      items: order.lines.map(([handle, quantity]) => ({ variant_id: products.get(handle)!.variant_id, quantity })),
      metadata: { demo_key: order.key },
    },
  })
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cart.id, options: [{ id: shop.shipping_option_id }] } })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } })
  await createPaymentSessionsWorkflow(container).run({ input: { payment_collection_id: collection.id, provider_id: PROVIDER, customer_id } })
  const { result } = await completeCartWorkflow(container).run({ input: { id: cart.id } })
  return result.id
}

/** Medusa dates an order by the machine's clock; the demo's orders lie on different days. */
async function dateOrder(demo: Demo, orderId: string, at: Date): Promise<void> {
  const db = demo.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(`update "order" set created_at = ? where id = ?`, [at, orderId])
  await ensurePickTask(demo.container, orderId)
  // The event of the placed order may have made the task before the order had its day.
  await db.raw("update pick_task set placed_at = ? where order_id = ?", [at, orderId])
}

interface Delivery {
  deliveriesOf(orderIds: string[]): Promise<
    Map<string, { task: { id: string; state: string } | null; parcels: { id: string; handed_over_at: Date | null }[]; confirmed_at: Date | null }>
  >
  startPicking(input: { id: string; by: string; at: Date }): Promise<unknown>
}

interface Traceability {
  allocationsOfOrder(orderId: string): Promise<FrozenAllocation[]>
}

/** Where the plan goes beyond a stage. */
const STAGES = ["paid", "picking", "shipped", "handed_over", "received"] as const
const reaches = (order: DemoOrder, stage: (typeof STAGES)[number]) => {
  const end = STAGES.indexOf(order.until as (typeof STAGES)[number])
  return end >= STAGES.indexOf(stage)
}

async function dispatch(demo: Demo, order: DemoOrder, orderId: string, pick_task_id: string): Promise<void> {
  const allocations = await demo.container.resolve<Traceability>("traceability").allocationsOfOrder(orderId)
  const lines = allocations
    .filter(({ state }) => state === "allocated")
    .map(({ order_line_id, lot_id, quantity }) => ({ order_line_id, lot_id, quantity }))
  await dispatchParcelOnce(demo.container, {
    pick_task_id,
    carrier: CARRIER,
    tracking_number: `DEMO-${order.key.toUpperCase()}`,
    lines,
    actor: { type: "user", id: demo.staff("warehouse_keeper") },
    at: demo.moment(order.placed_day + DISPATCHED_AFTER, 9).toISOString(),
  })
}

/** Takes a placed order along its way, as far as planned, from wherever it is. */
async function deliver(demo: Demo, order: DemoOrder, orderId: string, customer_id: string): Promise<void> {
  const service = demo.container.resolve<Delivery>("delivery")
  const stateOf = async () => (await service.deliveriesOf([orderId])).get(orderId)!
  const keeper = { type: "user" as const, id: demo.staff("warehouse_keeper") }
  const { task, parcels } = await stateOf()
  if (!task || task.state === "cancelled") return
  if (order.until === "cancelled") {
    const at = demo.moment(order.placed_day, 12).toISOString()
    const input = { order_id: orderId, reason: CANCELLED_BECAUSE, actor: { type: "customer" as const, id: customer_id }, at }
    await cancelUndispatchedOrderWorkflow(demo.container).run({ input })
    return
  }
  const picked = demo.moment(Math.min(order.placed_day + DISPATCHED_AFTER, 0), 8)
  if (reaches(order, "picking") && task.state === "open") await service.startPicking({ id: task.id, by: keeper.id, at: picked })
  if (reaches(order, "shipped") && !parcels.length) await dispatch(demo, order, orderId, task.id)
  if (!reaches(order, "handed_over")) return
  const arrived = demo.moment(order.placed_day + HANDED_OVER_AFTER, 15)
  for (const parcel of (await stateOf()).parcels.filter(({ handed_over_at }) => !handed_over_at)) {
    const at = arrived.toISOString()
    const event = { occurred_at: at, evidence: `DEMO-${order.key.toUpperCase()}-SIGNED`, kind: "carrier_signed" as const }
    await recordHandOverWorkflow(demo.container).run({ input: { parcel_id: parcel.id, ...event, actor: keeper, at } })
  }
  if (!reaches(order, "received") || (await stateOf()).confirmed_at) return
  const at = demo.moment(order.placed_day + HANDED_OVER_AFTER, 20).toISOString()
  await confirmReceiptWorkflow(demo.container).run({ input: { order_id: orderId, customer_id, at } })
}

async function ordersOnFile(demo: Demo): Promise<Map<string, string>> {
  const orders = await demo.container.resolve(Modules.ORDER).listOrders({}, { select: ["id", "metadata"], take: 10_000 })
  return new Map(orders.flatMap(({ id, metadata }) => (typeof metadata?.demo_key === "string" ? [[metadata.demo_key, id] as const] : [])))
}

/** Places the orders that are missing and takes each as far as planned; answers how many were new. */
export async function seedOrders(demo: Demo, products: Map<string, SeededProduct>, customers: Map<string, string>): Promise<number> {
  const known = await ordersOnFile(demo)
  const shop = await theShop(demo)
  for (const order of ORDERS) {
    const customer_id = customers.get(order.customer)!
    const at = demo.moment(order.placed_day, 7)
    demo.setClock(at)
    const placed = known.has(order.key)
    const id =
      known.get(order.key) ?? (await demo.as({ type: "customer", id: customer_id }, () => place(demo, order, shop, customer_id, products)))
    if (!placed) await dateOrder(demo, id, at)
    demo.setClock()
    await deliver(demo, order, id, customer_id)
    if (order.returns) await seedReturn(demo, order.returns, { order_id: id, customer_id, variant_id: products.get(order.returns.handle)!.variant_id })
  }
  return ORDERS.length - known.size
}
