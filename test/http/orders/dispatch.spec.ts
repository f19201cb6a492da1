import { shop, type TestCustomer } from "../../support/shop"
import { codesOf, makers, type Makers, type TestProduct } from "../labelling/goods"
import { freeOf, levelOf, newLine, stockedLots } from "../traceability/stock"
import { dayFromToday } from "../suppliers/onboard"
import { deliverableProduct } from "./goods"
import { allocatedScans, dispatched, handedOver, ok, pickTaskOf, placedOrder, said, trackingNumber } from "./checkout"

jest.setTimeout(180_000)

let by: Makers
let product: TestProduct
let customer: TestCustomer

beforeAll(async () => {
  by = await makers()
  customer = await shop.customer()
})

beforeEach(async () => {
  product = await deliverableProduct(by)
})

const stock = (packs: number, over: object = {}) => stockedLots(by, [newLine(product, { quantity_noted: packs, quantity_accepted: packs, ...over })])
const keeper = () => shop.staff("warehouse_keeper")

// Rulebook: aftersales.pick_task_for_each_order.
describe("an order that was placed", () => {
  it("gives the warehouse one pick task, with lots and places, and tells it", async () => {
    const [lot] = (await stock(10)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const task = await pickTaskOf(order)
    const { body } = ok(await (await keeper()).get(`/admin/pick-tasks/${task}`), "reading the task")
    expect(body.pick_task).toMatchObject({
      order_id: order.id,
      order_display_id: order.display_id,
      state: "open",
      recipient: { name: "林小安", phone: "13800138000", city: "杭州市", district: "西湖区" },
      lines: [{ order_line_id: order.lines[0]!.id, quantity: 2, allocations: [{ lot_id: lot, quantity: 2, zone: "ambient", state: "allocated" }] }],
      parcels: [],
    })
    const notices = await shop.sql("select * from staff_notice where code = 'delivery.pick_task_created' and subject_id = $1", [task])
    expect(notices).toHaveLength(1)
    const list = ok(await (await keeper()).get("/admin/pick-tasks?state=open,picking&limit=100"), "listing").body
    expect(list.pick_tasks.find((one: { id: string }) => one.id === task)).toMatchObject({ line_count: 1, unit_count: 2, city: "杭州市", age_hours: 0 })
  })

  it("leaves by its scanned lots, once, and stock, order and customer agree", async () => {
    const [lot] = (await stock(10)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 3 }])
    const task = await pickTaskOf(order)
    const client = await keeper()
    ok(await client.post(`/admin/pick-tasks/${task}/start`), "starting")
    const scan = ok(await client.get(`/admin/pick-tasks/${task}/scan?code=${lot}`), "scanning").body.lot
    expect(scan).toMatchObject({ lot_id: lot, allocated: true, order_line_ids: [order.lines[0]!.id], open_quantity: 3 })

    const parcel = { carrier: "顺丰", tracking_number: trackingNumber(), lines: [{ order_line_id: order.lines[0]!.id, lot_id: lot, quantity: 3 }] }
    const path = `/admin/pick-tasks/${task}/dispatch`
    const answers = await Promise.all([client.post(path, parcel), client.post(path, parcel), client.post(path, parcel)])
    const won = answers.filter((answer) => answer.status === 200)
    expect(won.length).toBeGreaterThanOrEqual(1)
    expect(await shop.sql("select id from parcel where order_id = $1", [order.id])).toHaveLength(1)
    const again = ok(await client.post(path, parcel), "repeating")
    expect(again.body.parcel.id).toBe(won[0]!.body.parcel.id)

    expect(await shop.sql("select state, quantity from lot_allocation where order_id = $1", [order.id])).toEqual([{ state: "dispatched", quantity: 3 }])
    expect(await levelOf(product)).toEqual({ stocked: 7, reserved: 0 })
    expect(await freeOf(product)).toBe(7)
    const { body } = ok(await customer.get(`/store/orders/${order.id}/delivery`), "following")
    expect(body).toMatchObject({ state: "shipped", parcels: [{ carrier: "顺丰", handed_over_at: null }], received_on: null, return_period: null })
    const stockOrder = ok(await customer.get(`/store/orders/${order.id}?fields=+fulfillment_status`), "reading the order").body.order
    expect(stockOrder.fulfillment_status).toBe("shipped")
  })

  it("may leave in several parcels; the last one closes the task", async () => {
    const [lot] = (await stock(10)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 4 }])
    const task = await pickTaskOf(order)
    const line = { order_line_id: order.lines[0]!.id, lot_id: lot }
    const first = await dispatched(order, [{ ...line, quantity: 1 }])
    const state = async () => (await shop.sql("select state from pick_task where id = $1", [task]))[0].state
    expect(await state()).toBe("partly_dispatched")
    ok(await handedOver(first), "handing the first over")
    expect(ok(await customer.get(`/store/orders/${order.id}/delivery`), "following").body.state).toBe("shipped")
    const second = await dispatched(order, [{ ...line, quantity: 3 }])
    expect(await state()).toBe("dispatched")
    expect(ok(await customer.get(`/store/orders/${order.id}/delivery`), "following").body.received_on).toBeNull()
    ok(await handedOver(second), "handing the second over")
    expect(ok(await customer.get(`/store/orders/${order.id}/delivery`), "following").body).toMatchObject({
      state: "handed_over",
      received_on: dayFromToday(0),
      return_period: { first_day: dayFromToday(1) },
    })
  })
})

describe("what may not leave", () => {
  it("is refused by the gate with every reason, and nothing moves", async () => {
    const [lot] = (await stock(10)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const task = await pickTaskOf(order)
    await shop.sql("update lot set state = 'held', held_from = 'released', hold_reason = 'test' where id = $1", [lot])
    const body = { carrier: "顺丰", tracking_number: trackingNumber(), lines: await allocatedScans(order) }
    const refused = await (await keeper()).post(`/admin/pick-tasks/${task}/dispatch`, body)
    expect(refused.status).toBe(422)
    expect(codesOf(refused.body)).toEqual(["traceability.lot_not_saleable"])
    expect(await shop.sql("select id from parcel where order_id = $1", [order.id])).toEqual([])
    const denied = await shop.sql("select outcome from gate_decision where gate = 'shipment.dispatch' and $1 = any(subject_ids)", [order.id])
    expect(denied).toEqual([{ outcome: "deny" }])
  })

  it("is more than was ordered, another order's line, and anybody else's to send", async () => {
    const [lot] = (await stock(10)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const other = await placedOrder(customer, [{ product, quantity: 1 }])
    const path = `/admin/pick-tasks/${await pickTaskOf(order)}/dispatch`
    const send = async (lines: object[]) => (await keeper()).post(path, { carrier: "顺丰", tracking_number: trackingNumber(), lines })
    const tooMany = await send([{ order_line_id: order.lines[0]!.id, lot_id: lot, quantity: 3 }])
    expect(codesOf(tooMany.body)).toEqual(["traceability.dispatch_exceeds_order"])
    expect((await send([{ order_line_id: other.lines[0]!.id, lot_id: lot, quantity: 1 }])).status).toBe(422)
    expect((await send([])).status).toBe(400)
    expect(said(await (await shop.staff("support_agent")).post(path, {}))).toEqual([403, "access.permission_missing"])
    expect((await customer.post(path, {})).status).toBe(401)
  })

  it("does not leave half: a fault at the last step undoes fulfilment, parcel and task", async () => {
    await stock(10)
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const task = await pickTaskOf(order)
    const body = { carrier: "顺丰", tracking_number: trackingNumber(), lines: await allocatedScans(order) }
    await shop.sql(`create function test_fault() returns trigger language plpgsql as $$ begin raise exception 'injected fault'; end $$`)
    await shop.sql(`create trigger test_fault before insert on stock_movement for each row execute function test_fault()`)
    const failed = await (await keeper()).post(`/admin/pick-tasks/${task}/dispatch`, body)
    await shop.sql(`drop trigger test_fault on stock_movement`)
    await shop.sql(`drop function test_fault()`)
    expect(failed.status).toBe(500)
    expect(await shop.sql("select id from parcel where order_id = $1", [order.id])).toEqual([])
    expect((await shop.sql("select state from pick_task where id = $1", [task]))[0].state).toBe("open")
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 2 })
    const read = ok(await customer.get(`/store/orders/${order.id}?fields=+fulfillment_status`), "reading").body.order
    expect(read.fulfillment_status).toBe("not_fulfilled")
    // And it can leave now.
    ok(await (await keeper()).post(`/admin/pick-tasks/${task}/dispatch`, body), "dispatching again")
    expect(await levelOf(product)).toEqual({ stocked: 8, reserved: 0 })
  })
})
