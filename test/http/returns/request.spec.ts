import { shop, type TestCustomer } from "../../support/shop"
import { makers, type Makers, type TestProduct } from "../labelling/goods"
import { deliveredOrder, dispatched, dispatchedAgo, handedOver, ok, placedOrder, said, type TestOrder } from "../orders/checkout"
import { deliverableProduct } from "../orders/goods"
import { PNG, upload } from "../suppliers/onboard"
import { newLine, stockedLots } from "../traceability/stock"

jest.setTimeout(180_000)

/** Longer than any period with every holiday behind it. */
const LONG_AGO_DAYS = 40

let by: Makers
let product: TestProduct
let customer: TestCustomer

beforeAll(async () => {
  by = await makers()
  customer = await shop.customer()
  product = await deliverableProduct(by)
  await stockedLots(by, [newLine(product, { quantity_noted: 60, quantity_accepted: 60 })])
})

const delivered = (quantity = 2, daysAgo = 0): Promise<TestOrder> => deliveredOrder(customer, [{ product, quantity }], daysAgo)
const ask = (order: TestOrder, over: object = {}, quantity = 1, client = customer as Pick<TestCustomer, "post">) =>
  client.post("/store/return-requests", {
    order_id: order.id,
    reason: "no_reason",
    lines: [{ order_line_id: order.lines[0]!.id, quantity }],
    ...over,
  })
const photo = async (client: Pick<TestCustomer, "post"> = customer): Promise<string> =>
  ok(await client.post("/store/return-requests/photos", upload(PNG, "fault.png", "image/png")), "a photo").body.photo_id
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code)

describe("a return without a reason", () => {
  it("is taken within the period and answers the rules, their clauses and the dates", async () => {
    const answer = ok(await ask(await delivered()), "asking")
    expect(answer.status).toBe(201)
    const request = answer.body.return_request
    expect(request).toMatchObject({ status: "requested", kind: "return", reason: "no_reason" })
    expect(request.last_day > request.received_on).toBe(true)
    const within = request.findings.find((finding: { code: string }) => finding.code === "returns.within_period")
    expect(within).toMatchObject({ rule: "aftersales.no_reason_within_seven_days", clause: expect.stringContaining("§25") })
    // aftersales.no_exclusion_without_consent: no exclusion was confirmed at purchase, and the answer says so.
    expect(codes(request.findings)).toContain("returns.no_consent_exclusions")
  })

  it("is refused after the period, with the day on which it ended, in the reader's language", async () => {
    const order = await delivered(1, LONG_AGO_DAYS)
    const answer = await ask(order)
    expect(said(answer)).toEqual([422, "returns.period_over"])
    expect(answer.body.message).toContain("质量问题")
    expect(answer.body.details.last_day < new Date().toISOString().slice(0, 10)).toBe(true)
    const english = await customer.post(
      "/store/return-requests",
      { order_id: order.id, reason: "no_reason", lines: [{ order_line_id: order.lines[0]!.id, quantity: 1 }] },
      { "x-locale": "en" }
    )
    expect(english.body.message).toContain("ended on")
  })

  it("is refused for fresh and perishable food, whose fault can still be reported", async () => {
    const cake = await deliverableProduct(by, {}, { shelf_life_days: 6, shelf_life_text: { zh: "6 天", en: "6 days" }, min_remaining_days: 0 })
    const dates = { production_date: today(0), expires_on: today(6) }
    await stockedLots(by, [newLine(cake, { quantity_noted: 5, quantity_accepted: 5, ...dates })])
    const order = await deliveredOrder(customer, [{ product: cake, quantity: 1 }])
    expect(said(await ask(order))).toEqual([422, "returns.excluded_perishable"])
    const fault = await ask(order, { reason: "quality_fault", description: "有异味", photo_ids: [await photo()] })
    expect(fault.status).toBe(201)
  })

  it("waits for the goods: before hand-over nothing can come back", async () => {
    const order = await placedOrder(customer, [{ product, quantity: 1 }])
    expect(said(await ask(order))).toEqual([422, "returns.not_received"])
    const parcel = await dispatched(order)
    expect(said(await ask(order))).toEqual([422, "returns.not_received"])
    await dispatchedAgo(order, 1)
    ok(await handedOver(parcel), "handing over")
    expect((await ask(order)).status).toBe(201)
  })
})

describe("a quality fault", () => {
  it("needs a photo, and one of this customer", async () => {
    const order = await delivered()
    expect(said(await ask(order, { reason: "quality_fault" }))).toEqual([422, "returns.photos_required"])
    const foreign = await photo(await shop.customer())
    expect(said(await ask(order, { reason: "quality_fault", photo_ids: [foreign] }))).toEqual([422, "returns.photo_not_found"])
  })

  it("is never refused for lateness: after the period it becomes a claim for an agent", async () => {
    const order = await delivered(1, LONG_AGO_DAYS)
    const { body } = ok(await ask(order, { reason: "quality_fault", description: "包装内有异物", photo_ids: [await photo()] }), "asking")
    expect(body.return_request).toMatchObject({ kind: "claim", status: "requested" })
    expect(codes(body.return_request.findings)).toContain("returns.claim_after_period")
  })
})

describe("the units of an order", () => {
  it("come back once, however many requests arrive at the same moment", async () => {
    const order = await delivered(2)
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(order)))
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(2)
    const [{ claimed }] = await shop.sql(
      "select coalesce(sum(l.quantity), 0)::int as claimed from return_line l join return_request r on r.id = l.return_request_id where r.order_id = $1",
      [order.id]
    )
    expect(claimed).toBe(2)
    expect(said(await ask(order))).toEqual([422, "returns.quantity_exceeds"])
  })

  it.each([
    ["none", { lines: [] }],
    ["zero units", { lines: [{ order_line_id: "line", quantity: 0 }] }],
    ["an unknown reason", { reason: "bored" }],
    ["markup in the description", { description: "<b>bad</b>" }],
    ["a description of 10,000 characters", { description: "长".repeat(10_000) }],
  ])("are refused as input: %s", async (_name, over) => {
    expect(said(await ask(await aDeliveredOrder(), over))).toEqual([400, "request.invalid"])
  })

  it("refuse a line of another order", async () => {
    const answer = await ask(await aDeliveredOrder(), { lines: [{ order_line_id: "ordli_unknown", quantity: 1 }] })
    expect(said(answer)).toEqual([422, "returns.line_not_in_order"])
  })
})

describe("other people", () => {
  it("cannot ask for, read or withdraw what is not theirs", async () => {
    const order = await delivered()
    const { id } = ok(await ask(order), "asking").body.return_request
    const stranger = await shop.customer()
    expect((await ask(order, {}, 1, stranger)).status).toBe(404)
    expect((await stranger.get(`/store/return-requests/${id}`)).status).toBe(404)
    expect((await stranger.post(`/store/return-requests/${id}/cancel`)).status).toBe(404)
    expect((await stranger.get(`/store/orders/${order.id}/return-options`)).status).toBe(404)
    expect((await shop.store().get(`/store/return-requests/${id}`)).status).toBe(401)
    expect((await ask(order, {}, 1, shop.store())).status).toBe(401)
    expect((await customer.get(`/store/return-requests/${id}`)).body.return_request.id).toBe(id)
  })

  it("have no way round: the stock route is closed", async () => {
    const order = await aDeliveredOrder()
    const answer = await customer.post("/store/returns", { order_id: order.id, items: [] })
    expect(said(answer)).toEqual([403, "access.route_closed"])
  })
})

let shared: Promise<TestOrder> | undefined
/** One delivered order for tests that change nothing. */
const aDeliveredOrder = (): Promise<TestOrder> => (shared ??= delivered(1))

const today = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
