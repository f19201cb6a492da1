import type { Answer } from "../../support/http-client"
import { shop, type TestCustomer } from "../../support/shop"
import { codesOf, makers, type Makers, type TestProduct } from "../labelling/goods"
import { allocatedScans, pickTaskOf, placedOrder, trackingNumber, type Scan, type TestOrder } from "../orders/checkout"
import { deliverableProduct } from "../orders/goods"
import { dayFromToday } from "../suppliers/onboard"
import { freeOf, keeper, levelOf, manager, newLine, officer, stockedLots } from "./stock"

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

async function ship(order: TestOrder, lines: Scan[]): Promise<Answer> {
  const task = await pickTaskOf(order)
  return (await keeper()).post(`/admin/pick-tasks/${task}/dispatch`, { carrier: "顺丰", tracking_number: trackingNumber(), lines })
}

const scansOf = async (order: TestOrder, lot: string, quantity: number): Promise<Scan[]> => [
  { order_line_id: (await allocatedScans(order))[0]!.order_line_id, lot_id: lot, quantity },
]

describe("a substitute for the allocated lot", () => {
  it("is taken when it keeps as long, moves the trace, and frees what was promised before", async () => {
    const [promised] = (await stock(5, { expires_on: dayFromToday(100) })) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const [later] = (await stock(5, { expires_on: dayFromToday(120) })) as [string]
    expect((await ship(order, await scansOf(order, later, 2))).status).toBe(200)
    const { body } = await customer.get(`/store/orders/${order.id}/lots`)
    expect(body.lots).toEqual([expect.objectContaining({ lot_id: later, quantity: 2, state: "dispatched", expires_on: dayFromToday(120) })])
    const trace = async (lot: string) => (await (await officer()).get(`/admin/lots/${lot}/trace`)).body.trace
    expect((await trace(promised)).forward.orders).toEqual([])
    expect((await trace(later)).forward.orders).toEqual([
      expect.objectContaining({ order_id: order.id, quantity: 2, shipment: expect.objectContaining({ shipped_at: expect.any(String) }) }),
    ])
    expect(await levelOf(product)).toEqual({ stocked: 8, reserved: 0 })
    expect(await freeOf(product)).toBe(8)
  })

  it("is refused when it expires earlier than the buyer was shown", async () => {
    await stock(5, { expires_on: dayFromToday(100) })
    const order = await placedOrder(customer, [{ product, quantity: 2 }])
    const [earlier] = (await stock(5, { expires_on: dayFromToday(99) })) as [string]
    const answer = await ship(order, await scansOf(order, earlier, 2))
    expect([answer.status, ...codesOf(answer.body)]).toEqual([422, "traceability.substitute_expires_earlier"])
    expect(answer.body.details).toMatchObject({ promised: dayFromToday(100), expires_on: dayFromToday(99) })
    expect(await freeOf(product)).toBe(8)
  })
})

describe("a lot that lapses after the order", () => {
  it.each([
    ["expires", (lot: string) => shop.sql("update lot set expires_on = $1 where id = $2", [dayFromToday(-1), lot])],
    ["is held", async (lot: string) => (await manager()).post(`/admin/lots/${lot}/hold`, { reason: "复检" })],
    ["is recalled", (lot: string) => shop.sql("update lot set state = 'recalled' where id = $1", [lot])],
    ["loses its supplier", () => shop.sql("update supplier_licence set valid_to = $1 where party_id = $2 and type = 'food_operation'", [dayFromToday(-1), by.supplier_id])],
  ])("%s: cannot be shipped, and its order still waits", async (_what, lapse) => {
    const [lot] = (await stock(5)) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 1 }])
    const scans = await allocatedScans(order)
    await lapse(lot)
    const answer = await ship(order, scans)
    expect([answer.status, ...codesOf(answer.body)]).toEqual([422, "traceability.lot_not_saleable"])
    expect(await shop.sql("select state from lot_allocation where order_id = $1", [order.id])).toEqual([{ state: "allocated" }])
    expect(await shop.sql("select zone_quantity, allocated_quantity from lot where id = $1", [lot])).toEqual([{ zone_quantity: 5, allocated_quantity: 1 }])
    await shop.sql("update supplier_licence set valid_to = $1 where party_id = $2 and type = 'food_operation'", [dayFromToday(900), by.supplier_id])
  })

  it("holding it names the orders that wait, and another lot may go in its place", async () => {
    const [first] = (await stock(5, { expires_on: dayFromToday(100) })) as [string]
    const order = await placedOrder(customer, [{ product, quantity: 1 }])
    const [second] = (await stock(5, { expires_on: dayFromToday(100) })) as [string]
    const held = await (await manager()).post(`/admin/lots/${first}/hold`, { reason: "复检" })
    expect(held.body.order_ids).toEqual([order.id])
    expect(await levelOf(product)).toEqual({ stocked: 6, reserved: 1 })
    expect((await ship(order, await scansOf(order, second, 1))).status).toBe(200)
    expect(await levelOf(product)).toEqual({ stocked: 4, reserved: 0 })
  })
})
