import type { Answer, HttpClient } from "../../support/http-client"
import { shop } from "../../support/shop"
import { codesOf, makers, type Makers, type TestProduct } from "../labelling/goods"
import { cartWith, ok, placedOrder, shipTo, startPayment } from "../orders/checkout"
import { deliverableProduct } from "../orders/goods"
import { dayFromToday } from "../suppliers/onboard"
import { freeOf, levelOf, newLine, stockedLots } from "./stock"

jest.setTimeout(420_000)

let by: Makers
let product: TestProduct

beforeAll(async () => {
  by = await makers()
})

beforeEach(async () => {
  product = await deliverableProduct(by)
})

const one = (quantity = 1) => [{ product, quantity }]
const newCart = (customer: HttpClient, quantity = 1) =>
  customer.post("/store/carts", { region_id: shop.address.region_id, items: [{ variant_id: product.variant_id, quantity }] })
const complete = (customer: HttpClient, cart: string) => customer.post(`/store/carts/${cart}/complete`)

/** A cart with address and delivery, not yet paid. */
async function deliverableCart(customer: HttpClient, quantity = 1): Promise<string> {
  const cart = await cartWith(customer, one(quantity))
  await shipTo(customer, cart)
  return cart
}

/** A cart that lacks nothing but its completion. */
async function payableCart(customer: HttpClient, quantity = 1): Promise<string> {
  const cart = await deliverableCart(customer, quantity)
  ok(await startPayment(customer, cart), "starting the payment")
  return cart
}

/** What an answer refused with, whether a gate or the stock itself. */
const refusals = (answer: Answer): string[] => [answer.body.code, ...codesOf(answer.body)]

describe("the last ten packs", () => {
  it("are refused to a buyer who wants eleven", async () => {
    await stockedLots(by, [newLine(product)])
    const customer = await shop.customer()
    const eleven = await newCart(customer, 11)
    expect([eleven.status, ...codesOf(eleven.body)]).toEqual([422, "traceability.not_enough_saleable_stock"])
  })
})

describe("what an order gets", () => {
  it("is the lot that expires first, frozen with its dates, and the owner alone may read it", async () => {
    const [late, early] = (await stockedLots(by, [
      newLine(product, { supplier_batch: "LATE" }),
      newLine(product, { quantity_noted: 2, quantity_accepted: 2, supplier_batch: "EARLY", expires_on: dayFromToday(60) }),
    ])) as [string, string]
    const customer = await shop.customer()
    const order = await placedOrder(customer, one(3))
    const { body } = await customer.get(`/store/orders/${order.id}/lots`)
    expect(body.lots.map((lot: { lot_id: string; quantity: number; expires_on: string }) => [lot.lot_id, lot.quantity, lot.expires_on]).sort()).toEqual(
      [[early, 2, dayFromToday(60)], [late, 1, dayFromToday(170)]].sort()
    )
    expect(body.lots[0]).toMatchObject({ order_id: order.id, order_line_id: order.lines[0]!.id, state: "allocated", label_version: 1, expected_delivery_on: dayFromToday(3) })
    const stranger = await shop.customer()
    const theirs = await stranger.get(`/store/orders/${order.id}/lots`)
    expect([theirs.status, theirs.body.code]).toEqual([404, "order.not_found"])
    expect((await shop.store().get(`/store/orders/${order.id}/lots`)).status).toBe(401)
    const { body: traced } = await (await shop.staff("support_agent")).get(`/admin/orders/${order.id}/trace`)
    expect(traced.trace.lots.map((lot: { batch: string }) => lot.batch)).toEqual(["EARLY", "LATE"])
    const { body: forward } = await (await shop.staff("auditor")).get(`/admin/lots/${early}/trace`)
    expect(forward.trace.forward.orders).toEqual([expect.objectContaining({ order_id: order.id, quantity: 2, state: "allocated" })])
    expect(JSON.stringify(forward)).not.toContain("13800138000")
  })

  it("is given back whole when the payment is not authorised", async () => {
    await stockedLots(by, [newLine(product)])
    const customer = await shop.customer()
    const cart = await payableCart(customer, 4)
    await shop.sql(
      `create function boom() returns trigger language plpgsql as $$ begin raise exception 'boom'; end $$;
       create trigger boom before update on payment_session for each row execute function boom();`
    )
    try {
      // Medusa answers a payment that was not authorised with 200 and the cart.
      expect((await complete(customer, cart)).body.type).not.toBe("order")
    } finally {
      await shop.sql("drop trigger boom on payment_session; drop function boom();")
    }
    expect(await shop.sql("select allocated_quantity from lot where variant_id = $1", [product.variant_id])).toEqual([{ allocated_quantity: 0 }])
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 0 })
  })
})

describe("a lot that lapses between the steps", () => {
  const expire = () => shop.sql("update lot set expires_on = $1 where variant_id = $2", [dayFromToday(-1), product.variant_id])
  const hold = () =>
    shop.sql("update lot set state = 'held', held_from = 'released', hold_reason = 'test' where variant_id = $1", [product.variant_id])
  const recall = () => shop.sql("update lot set state = 'recalled' where variant_id = $1", [product.variant_id])
  const near = () => shop.sql("update lot set expires_on = $1 where variant_id = $2", [dayFromToday(3 + 29), product.variant_id])

  it.each([
    ["expired", expire, "traceability.lot_expired"],
    ["held", hold, "traceability.lot_held"],
    ["recalled", recall, "traceability.lot_recalled"],
    ["too near its end to arrive in time", near, "traceability.lot_near_expiry"],
  ])("%s: can neither be added, nor paid, nor ordered", async (_what, lapse, code) => {
    await stockedLots(by, [newLine(product)])
    const customer = await shop.customer()
    const unpaid = await deliverableCart(customer)
    const paid = await payableCart(customer)
    await lapse()
    const added = await newCart(customer)
    expect([added.status, ...codesOf(added.body)]).toEqual([422, code])
    const started = await startPayment(customer, unpaid)
    expect([started.status, ...codesOf(started.body)]).toEqual([422, code])
    const completed = await complete(customer, paid)
    expect([completed.status, ...codesOf(completed.body)]).toEqual([422, code])
    expect(await shop.sql("select 1 from lot_allocation where variant_id = $1", [product.variant_id])).toEqual([])
  })

  it("of a supplier whose licence lapses, and comes back when it is renewed", async () => {
    const lapsing = await makers()
    product = await deliverableProduct(lapsing)
    await stockedLots(lapsing, [newLine(product)])
    const customer = await shop.customer()
    const cart = await payableCart(customer)
    const end = (date: string) => shop.sql("update supplier_licence set valid_to = $1 where party_id = $2 and type = 'food_operation'", [date, lapsing.supplier_id])
    await end(dayFromToday(-1))
    const refused = await complete(customer, cart)
    expect(refused.status).toBe(422)
    expect(codesOf(refused.body)).toContain("traceability.lot_supplier_blocked")
    await end(dayFromToday(900))
    expect((await complete(customer, cart)).body.type).toBe("order")
  })
})
