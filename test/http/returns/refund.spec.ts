import { shop, type TestCustomer } from "../../support/shop"
import { makers, type Makers, type TestProduct } from "../labelling/goods"
import { deliveredOrder, ok, said, type TestOrder } from "../orders/checkout"
import { deliverableProduct } from "../orders/goods"
import { PNG, upload } from "../suppliers/onboard"
import { levelOf, newLine, stockedLots } from "../traceability/stock"

jest.setTimeout(180_000)

let by: Makers
let product: TestProduct
let customer: TestCustomer

beforeAll(async () => {
  by = await makers()
  customer = await shop.customer()
  product = await deliverableProduct(by)
  await stockedLots(by, [newLine(product, { quantity_noted: 40, quantity_accepted: 40 })])
})

interface Case {
  order: TestOrder
  id: string
  path: string
}

async function requested(over: object = {}): Promise<Case> {
  const order = await deliveredOrder(customer, [{ product, quantity: 2 }])
  const lines = [{ order_line_id: order.lines[0]!.id, quantity: 1 }]
  const { body } = ok(await customer.post("/store/return-requests", { order_id: order.id, reason: "no_reason", lines, ...over }), "asking")
  const { id } = body.return_request
  return { order, id, path: `/admin/return-requests/${id}` }
}

const agent = () => shop.staff("support_agent")
const keeper = () => shop.staff("warehouse_keeper")
const back = ({ order }: Case, over: object = {}) => ({
  lines: [{ order_line_id: order.lines[0]!.id, quantity: 1, condition: "intact" }],
  ...over,
})
const refundsOf = (order: TestOrder): Promise<{ amount: string }[]> =>
  shop.sql(
    `select f.amount::text from refund f join payment p on p.id = f.payment_id
     join order_payment_collection c on c.payment_collection_id = p.payment_collection_id where c.order_id = $1`,
    [order.id]
  )

async function goodsReceived(): Promise<Case> {
  const one = await requested()
  ok(await (await agent()).post(`${one.path}/approve`), "approving")
  ok(await (await keeper()).post(`${one.path}/receive`, back(one)), "receiving")
  return one
}

// Rulebook: aftersales.refund_of_approved_return.
describe("a return that an agent approves", () => {
  it("brings the goods into quarantine and the money back, once, the way it was paid", async () => {
    const before = await levelOf(product)
    const one = await goodsReceived()
    // Two packs left with the order; the one that came back waits in quarantine and is not for sale.
    expect((await levelOf(product)).stocked).toBe(before.stocked - 2)
    const refund = async () => (await agent()).post(`${one.path}/refund`)
    const answers = await Promise.all([refund(), refund(), refund()])
    expect(answers.some((answer) => answer.status === 200)).toBe(true)
    ok(await refund(), "refunding again")
    expect(await refundsOf(one.order)).toHaveLength(1)
    const { body } = await customer.get(`/store/return-requests/${one.id}`)
    expect(body.return_request.status).toBe("refunded")
    expect(Number(body.return_request.refund_amount)).toBeGreaterThan(0)
  })

  it("is not refunded before the goods are back, nor in another amount", async () => {
    const one = await requested()
    const client = await agent()
    expect((await client.post(`${one.path}/refund`)).status).toBeGreaterThanOrEqual(400)
    ok(await client.post(`${one.path}/approve`), "approving")
    expect((await client.post(`${one.path}/refund`)).status).toBeGreaterThanOrEqual(400)
    ok(await (await keeper()).post(`${one.path}/receive`, back(one)), "receiving")
    expect(said(await client.post(`${one.path}/refund`, { amount: "0.01" }))).toEqual([409, "returns.amount_mismatch"])
    expect(await refundsOf(one.order)).toHaveLength(0)
  })

  it("leaves nothing half done when the payment fails in the middle", async () => {
    const one = await goodsReceived()
    await shop.sql("create function refuse_refund() returns trigger language plpgsql as $$ begin raise exception 'no refunds today'; end $$")
    await shop.sql("create trigger refuse_refund before insert on refund for each row execute function refuse_refund()")
    try {
      expect((await (await agent()).post(`${one.path}/refund`)).status).toBeGreaterThanOrEqual(400)
    } finally {
      await shop.sql("drop trigger refuse_refund on refund")
      await shop.sql("drop function refuse_refund()")
    }
    expect((await (await agent()).get(one.path)).body.return_request.status).toBe("goods_received")
    ok(await (await agent()).post(`${one.path}/refund`), "refunding afterwards")
    expect(await refundsOf(one.order)).toHaveLength(1)
  })
})

describe("an agent", () => {
  it("cannot reject a return without reason, but a claim of a fault with words", async () => {
    const plain = await requested()
    expect(said(await (await agent()).post(`${plain.path}/reject`, { reason: "不想退" }))).toEqual([403, "returns.no_reason_not_rejectable"])
    const photo = ok(await customer.post("/store/return-requests/photos", upload(PNG, "fault.png", "image/png")), "a photo").body.photo_id
    const fault = await requested({ reason: "quality_fault", description: "有异味", photo_ids: [photo] })
    expect((await (await agent()).post(`${fault.path}/reject`, {})).status).toBe(400)
    ok(await (await agent()).post(`${fault.path}/reject`, { reason: "照片与商品不符" }), "rejecting")
    expect((await customer.get(`/store/return-requests/${fault.id}`)).body.return_request.status).toBe("rejected")
  })

  it("needs the role: a buyer may not decide, a warehouse keeper may not refund", async () => {
    const one = await requested()
    expect(said(await (await shop.staff("buyer")).post(`${one.path}/approve`))).toEqual([403, "access.permission_missing"])
    expect(said(await (await keeper()).post(`${one.path}/refund`))).toEqual([403, "access.permission_missing"])
  })
})
