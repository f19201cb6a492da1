import { shop, type TestCustomer } from "../../support/shop"
import { makers, type Makers, type TestProduct } from "../labelling/goods"
import { freeOf, levelOf, newLine, stockedLots } from "../traceability/stock"
import { cartWith, dispatched, ok, pickTaskOf, placedOrder, said, shipTo, startPayment } from "./checkout"
import { deliverableProduct } from "./goods"

jest.setTimeout(180_000)

let by: Makers
let product: TestProduct
let owner: TestCustomer
let stranger: TestCustomer

beforeAll(async () => {
  by = await makers()
  product = await deliverableProduct(by)
  await stockedLots(by, [newLine(product, { quantity_noted: 100, quantity_accepted: 100 })])
  owner = await shop.customer()
  stranger = await shop.customer()
})

const stateOf = async (order: { id: string }) => ok(await owner.get(`/store/orders/${order.id}/delivery`), "following").body.state

// Rulebook: aftersales.order_belongs_to_customer.
describe("an order", () => {
  it("is its customer's on every route; to others it does not exist", async () => {
    const order = await placedOrder(owner, [{ product, quantity: 1 }])
    const routes: [string, string, object?][] = [
      ["GET", ""],
      ["GET", "/"],
      ["HEAD", ""],
      ["GET", "/delivery"],
      ["GET", "/lots"],
      ["GET", "/return-options"],
      ["POST", "/receipt", {}],
      ["POST", "/cancel", {}],
    ]
    for (const [method, rest, body] of routes) {
      const path = `/store/orders/${order.id}${rest}`
      const other = await stranger.request(method, path, body)
      expect([method, rest, other.status]).toEqual([method, rest, 404])
      const guest = await shop.store().request(method, path, body)
      expect([method, rest, guest.status]).toEqual([method, rest, 401])
    }
    expect(said(await stranger.get(`/Store/ORDERS/${order.id}`))).toEqual([404, "order.not_found"])
    expect(said(await owner.get("/store/orders/order_none"))).toEqual([404, "order.not_found"])
    expect(ok(await owner.get(`/store/orders/${order.id}`), "reading").body.order.shipping_address.first_name).toBe("林小安")
    const listed = ok(await stranger.get("/store/orders"), "listing").body.orders
    expect(listed.map((one: { id: string }) => one.id)).not.toContain(order.id)
  })

  it("exists only after payment, and once", async () => {
    const cart = await cartWith(owner, [{ product, quantity: 1 }])
    await shipTo(owner, cart)
    expect((await owner.post(`/store/carts/${cart}/complete`)).status).toBeGreaterThanOrEqual(400)
    expect(await shop.sql("select order_id from order_cart where cart_id = $1", [cart])).toEqual([])
    ok(await startPayment(owner, cart), "starting a payment")
    const first = ok(await owner.post(`/store/carts/${cart}/complete`), "completing").body
    const again = ok(await owner.post(`/store/carts/${cart}/complete`), "completing again").body
    expect(again.order.id).toBe(first.order.id)
    await pickTaskOf(first.order)
    expect(await shop.sql("select id from pick_task where order_id = $1", [first.order.id])).toHaveLength(1)
  })
})

describe("cancelling", () => {
  it("stops the warehouse, gives lots and stock back, and returns the money", async () => {
    const before = await levelOf(product)
    const order = await placedOrder(owner, [{ product, quantity: 3 }])
    const task = await pickTaskOf(order)
    expect(await stateOf(order)).toBe("paid")
    const free = await freeOf(product)
    ok(await owner.post(`/store/orders/${order.id}/cancel`, { reason: "不想要了" }), "cancelling")
    expect(await stateOf(order)).toBe("cancelled")
    expect(await freeOf(product)).toBe(free + 3)
    expect(await levelOf(product)).toEqual(before)
    const [row] = await shop.sql("select state, cancel_reason from pick_task where id = $1", [task])
    expect(row).toEqual({ state: "cancelled", cancel_reason: "不想要了" })
    const [payment] = await shop.sql(
      `select p.canceled_at from payment p join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
      [order.id]
    )
    expect(payment.canceled_at).not.toBeNull()
    const send = { carrier: "顺丰", tracking_number: "SF-LATE", lines: [{ order_line_id: order.lines[0]!.id, lot_id: "lot_x", quantity: 1 }] }
    expect((await (await shop.staff("warehouse_keeper")).post(`/admin/pick-tasks/${task}/dispatch`, send)).status).toBe(422)
  })

  it("is too late once a parcel has left", async () => {
    const order = await placedOrder(owner, [{ product, quantity: 1 }])
    await dispatched(order)
    expect(said(await owner.post(`/store/orders/${order.id}/cancel`))).toEqual([409, "delivery.cancel_too_late"])
    expect(said(await (await shop.staff("store_manager")).post(`/admin/orders/${order.id}/cancel`))).toEqual([409, "delivery.cancel_too_late"])
  })

  it("by staff on the stock route frees the lots too", async () => {
    const order = await placedOrder(owner, [{ product, quantity: 2 }])
    await pickTaskOf(order)
    const free = await freeOf(product)
    const manager = await shop.staff("store_manager")
    const answer = ok(await manager.post(`/admin/orders/${order.id}/cancel`), "cancelling")
    expect(answer.body.order).toMatchObject({ id: order.id, status: "canceled" })
    expect(await freeOf(product)).toBe(free + 2)
    expect(said(await (await shop.staff("support_agent")).post(`/admin/orders/${order.id}/cancel`))).toEqual([403, "access.permission_missing"])
  })
})
