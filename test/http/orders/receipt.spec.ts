import { shop, type TestCustomer } from "../../support/shop"
import { makers, type Makers, type TestProduct } from "../labelling/goods"
import { dayFromToday } from "../suppliers/onboard"
import { newLine, stockedLots } from "../traceability/stock"
import { dispatched, dispatchedAgo, handedOver, ok, placedOrder, said, type TestOrder } from "./checkout"
import { deliverableProduct } from "./goods"

jest.setTimeout(180_000)

let by: Makers
let product: TestProduct
let customer: TestCustomer

beforeAll(async () => {
  by = await makers()
  product = await deliverableProduct(by)
  await stockedLots(by, [newLine(product, { quantity_noted: 100, quantity_accepted: 100 })])
  customer = await shop.customer()
})

const onTheWay = async (): Promise<{ order: TestOrder; parcel: string }> => {
  const order = await placedOrder(customer, [{ product, quantity: 1 }])
  return { order, parcel: await dispatched(order) }
}
const confirm = (order: TestOrder) => customer.post(`/store/orders/${order.id}/receipt`)
const delivery = async (order: TestOrder) => ok(await customer.get(`/store/orders/${order.id}/delivery`), "following").body

describe("hand-over", () => {
  it("is the carrier's event: dated between dispatch and now, once, never changed", async () => {
    const { order, parcel } = await onTheWay()
    const keeper = await shop.staff("warehouse_keeper")
    const path = `/admin/deliveries/${parcel}/hand-over`
    const event = (over: object = {}) => ({ kind: "carrier_signed", occurred_at: new Date(Date.now() - 1).toISOString(), evidence: "SF-1", ...over })
    expect(said(await keeper.post(path, event({ kind: "left_in_locker" })))).toEqual([400, "request.invalid"])
    expect(said(await keeper.post(path, event({ evidence: "" })))).toEqual([400, "request.invalid"])
    expect(said(await keeper.post(path, event({ occurred_at: "2026-02-30T10:00:00Z" })))).toEqual([400, "request.invalid"])
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    expect(said(await keeper.post(path, event({ occurred_at: tomorrow })))).toEqual([400, "delivery.hand_over_date_invalid"])
    const yesterday = new Date(Date.now() - 86_400_000).toISOString()
    expect(said(await keeper.post(path, event({ occurred_at: yesterday })))).toEqual([400, "delivery.hand_over_date_invalid"])
    const first = event()
    const both = await Promise.all([keeper.post(path, first), keeper.post(path, first)])
    expect(both.filter((answer) => answer.status === 200).length).toBeGreaterThanOrEqual(1)
    expect((await keeper.post(path, first)).status).toBe(200)
    expect(said(await keeper.post(path, event({ kind: "in_person" })))).toEqual([409, "delivery.already_handed_over"])
    expect(await delivery(order)).toMatchObject({ state: "handed_over", received_on: dayFromToday(0) })
    const stockOrder = ok(await customer.get(`/store/orders/${order.id}?fields=+fulfillment_status`), "reading").body.order
    expect(stockOrder.fulfillment_status).toBe("delivered")
  })

  it("is recorded by the warehouse, not by support, a customer or a stock route", async () => {
    const { order, parcel } = await onTheWay()
    expect(said(await (await shop.staff("support_agent")).post(`/admin/deliveries/${parcel}/hand-over`, {}))).toEqual([403, "access.permission_missing"])
    expect((await customer.post(`/admin/deliveries/${parcel}/hand-over`, {})).status).toBe(401)
    const [{ fulfillment_id }] = await shop.sql("select fulfillment_id from parcel where id = $1", [parcel])
    const stock = `/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`
    expect(said(await (await shop.staff("owner")).post(stock))).toEqual([403, "access.route_closed"])
  })

  it("shows in the list of what is on its way, then of what arrived", async () => {
    const { parcel } = await onTheWay()
    const keeper = await shop.staff("warehouse_keeper")
    const ids = async (state: string) =>
      ok(await keeper.get(`/admin/deliveries?state=${state}&limit=100`), "listing").body.deliveries.map((one: { id: string }) => one.id)
    expect(await ids("on_the_way")).toContain(parcel)
    ok(await handedOver(parcel), "handing over")
    expect(await ids("on_the_way")).not.toContain(parcel)
    expect(await ids("handed_over")).toContain(parcel)
  })
})

// Rulebook: aftersales.receipt_is_the_customers.
describe("the customer's confirmation", () => {
  it("starts nothing before hand-over", async () => {
    const { order } = await onTheWay()
    expect(said(await confirm(order))).toEqual([409, "delivery.not_handed_over"])
    const open = await placedOrder(customer, [{ product, quantity: 1 }])
    expect(said(await confirm(open))).toEqual([409, "delivery.not_handed_over"])
    expect(await delivery(order)).toMatchObject({ state: "shipped", received_on: null, return_period: null })
  })

  it("counts once, also said three times at once", async () => {
    const { order, parcel } = await onTheWay()
    ok(await handedOver(parcel), "handing over")
    const answers = await Promise.all([confirm(order), confirm(order), confirm(order)])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(answers[0]!.body).toMatchObject({ state: "received", received_on: dayFromToday(0) })
    expect(await shop.sql("select id from order_receipt where order_id = $1", [order.id])).toHaveLength(1)
  })

  it("moves the day of receipt when it is later, and not for ever", async () => {
    const { order, parcel } = await onTheWay()
    await dispatchedAgo(order, 5)
    ok(await handedOver(parcel, 4), "handing over")
    expect(await delivery(order)).toMatchObject({ received_on: dayFromToday(-4), return_period: { first_day: dayFromToday(-3) } })
    ok(await confirm(order), "confirming")
    expect(await delivery(order)).toMatchObject({ received_on: dayFromToday(0), return_period: { first_day: dayFromToday(1) } })

    const old = await onTheWay()
    await dispatchedAgo(old.order, 101)
    ok(await handedOver(old.parcel, 100), "handing over")
    ok(await confirm(old.order), "confirming")
    expect((await delivery(old.order)).received_on).toBe(dayFromToday(-85))
  })
})
