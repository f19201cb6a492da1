import { shop } from "../../support/shop"
import { codesOf, makers, publishedProduct, type Makers, type TestProduct } from "../labelling/goods"
import { dayFromToday } from "../suppliers/onboard"
import { director, keeper, levelOf, manager, newLine, noticesOf, officer, receivedLots, stockedLots } from "./stock"

jest.setTimeout(120_000)

let by: Makers
let product: TestProduct

beforeAll(async () => {
  by = await makers()
})

beforeEach(async () => {
  product = await publishedProduct(by)
})

const lotOf = async (id: string) => (await shop.sql("select * from lot where id = $1", [id]))[0]

describe("releasing a lot", () => {
  it("is for the food safety officer alone, and makes it saleable", async () => {
    const [id] = (await receivedLots(by, [newLine(product)])) as [string]
    for (const role of ["warehouse_keeper", "store_manager", "operations_director", "owner", "compliance_officer"] as const) {
      expect((await (await shop.staff(role)).post(`/admin/lots/${id}/release`)).status).toBe(403)
    }
    const released = await (await officer()).post(`/admin/lots/${id}/release`)
    expect(released.status).toBe(200)
    expect(released.body.lot).toMatchObject({ state: "released", zone_quantity: 10, free_quantity: 10, days_left: 170 })
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 0 })
    const again = await (await officer()).post(`/admin/lots/${id}/release`)
    expect([again.status, again.body.code]).toEqual([409, "traceability.nothing_to_release"])
  })

  it("is never for the receiver, whatever role they hold", async () => {
    const [id] = (await receivedLots(by, [newLine(product)])) as [string]
    const [user] = await shop.sql("select id from \"user\" where email = 'food_safety_officer@anxin.test'")
    await shop.sql("update lot set received_by = $1 where id = $2", [user.id, id])
    const answer = await (await officer()).post(`/admin/lots/${id}/release`)
    expect(answer.status).toBe(422)
    expect(codesOf(answer.body)).toEqual(["traceability.released_by_receiver"])
    expect(answer.body).toMatchObject({ rule: "traceability.released_by_officer", clause: "D1§7" })
    expect((await lotOf(id)).state).toBe("quarantine")
  })

  it("refuses what expired in quarantine, and what its supplier's lapse keeps off the shelf", async () => {
    const lapsed = await makers()
    const goods = await publishedProduct(lapsed)
    const [first, second] = (await receivedLots(lapsed, [newLine(goods), newLine(goods)])) as [string, string]
    await shop.sql("update lot set expires_on = $1 where id = $2", [dayFromToday(-1), first])
    expect(codesOf((await (await officer()).post(`/admin/lots/${first}/release`)).body)).toContain("traceability.lot_not_saleable")
    await shop.sql("update supplier_licence set valid_to = $1 where party_id = $2 and type = 'food_operation'", [dayFromToday(-1), lapsed.supplier_id])
    expect(codesOf((await (await officer()).post(`/admin/lots/${second}/release`)).body)).toContain("traceability.parties_not_in_standing")
  })
})

describe("holding a lot", () => {
  it("stops it with a reason, and ends by the officer only", async () => {
    const [id] = (await stockedLots(by, [newLine(product)])) as [string]
    const boss = await manager()
    expect((await boss.post(`/admin/lots/${id}/hold`, {})).body.code).toBe("request.invalid")
    const held = await boss.post(`/admin/lots/${id}/hold`, { reason: "顾客反映异味" })
    expect(held.body).toMatchObject({ lot: { state: "held", hold_reason: "顾客反映异味" }, order_ids: [] })
    expect(await levelOf(product)).toEqual({ stocked: 0, reserved: 0 })
    expect((await boss.post(`/admin/lots/${id}/unhold`, { reason: "无异常" })).status).toBe(403)
    const back = await (await officer()).post(`/admin/lots/${id}/unhold`, { reason: "无异常" })
    expect(back.body.lot).toMatchObject({ state: "released", hold_reason: null })
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 0 })
    expect(back.body.events.map((event: { kind: string }) => event.kind)).toEqual(["received", "released", "held", "unheld"])
    expect((await (await keeper()).post(`/admin/lots/${id}/hold`, { reason: "x" })).status).toBe(403)
  })
})

describe("disposing of a lot", () => {
  it("takes what is held or expired out of the shop, never what is on sale", async () => {
    const [id] = (await stockedLots(by, [newLine(product)])) as [string]
    const boss = await manager()
    expect((await boss.post(`/admin/lots/${id}/dispose`, { reason: "破损" })).body.code).toBe("traceability.wrong_state")
    await boss.post(`/admin/lots/${id}/hold`, { reason: "破损" })
    const gone = await boss.post(`/admin/lots/${id}/dispose`, { reason: "破损" })
    expect(gone.body.lot).toMatchObject({ state: "depleted", zone_quantity: 0 })
    const { body } = await boss.get(`/admin/lots/${id}/trace`)
    expect(body.trace.forward.places).toContainEqual(expect.objectContaining({ kind: "disposal", quantity: 10 }))
  })
})

describe("variances (R88)", () => {
  it("move stock only by a written report that a second person approves", async () => {
    const [id] = (await stockedLots(by, [newLine(product)])) as [string]
    const client = await keeper()
    const filed = await client.post(`/admin/lots/${id}/adjustments`, { quantity_delta: -2, report: "盘点发现破损 2 件" })
    expect(filed.status).toBe(201)
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 0 })
    expect(await noticesOf("traceability.variance_reported", filed.body.adjustment.id)).toHaveLength(1)
    const path = `/admin/stock-adjustments/${filed.body.adjustment.id}`
    expect((await client.post(`${path}/approve`, { note: "同意" })).status).toBe(403)
    const own = await (await manager()).post(`/admin/lots/${id}/adjustments`, { quantity_delta: -1, report: "店长盘点" })
    expect((await (await manager()).post(`/admin/stock-adjustments/${own.body.adjustment.id}/approve`, { note: "我自己" })).body.code).toBe("traceability.same_person")
    const approved = await (await director()).post(`${path}/approve`, { note: "属实" })
    expect(approved.body.adjustment).toMatchObject({ state: "approved", decision_note: "属实" })
    expect(await levelOf(product)).toEqual({ stocked: 8, reserved: 0 })
    expect((await (await director()).post(`${path}/approve`, { note: "再次" })).body.code).toBe("traceability.adjustment_decided")
    await (await director()).post(`/admin/stock-adjustments/${own.body.adjustment.id}/reject`, { note: "重盘" })
    expect(await levelOf(product)).toEqual({ stocked: 8, reserved: 0 })
    expect((await client.post(`/admin/lots/${id}/adjustments`, { quantity_delta: 0, report: "无" })).body.code).toBe("request.invalid")
  })

  it("have no way round: levels, reservations and items are closed, and a level that is written is projected again", async () => {
    await stockedLots(by, [newLine(product)])
    const [row] = await shop.sql("select inventory_item_id from product_variant_inventory_item where variant_id = $1", [product.variant_id])
    const item = row.inventory_item_id as string
    const place = shop.address.stock_location_id
    const owner = await shop.staff("owner")
    for (const answer of [
      await owner.post(`/admin/inventory-items/${item}/location-levels/${place}`, { stocked_quantity: 99 }),
      await owner.post(`/admin/inventory-items/${item}/location-levels`, { location_id: place, stocked_quantity: 99 }),
      await owner.post("/admin/reservations", { inventory_item_id: item, location_id: place, quantity: 1 }),
    ]) {
      expect(answer.status).toBe(403)
    }
    await shop.sql("update inventory_level set stocked_quantity = 99 where inventory_item_id = $1", [item])
    expect(await levelOf(product)).toEqual({ stocked: 10, reserved: 0 })
  })
})

describe("the list of lots", () => {
  it("shows what expires first, and filters by state, batch, supplier and nearness of the end", async () => {
    const batch = `T${Date.now()}`
    await stockedLots(by, [
      newLine(product, { supplier_batch: batch, expires_on: dayFromToday(100) }),
      newLine(product, { supplier_batch: batch, expires_on: dayFromToday(20) }),
    ])
    const [held] = (await receivedLots(by, [newLine(product, { supplier_batch: batch, expires_on: dayFromToday(5) })])) as [string]
    const client = await shop.staff("auditor")
    const list = async (query: string) => (await client.get(`/admin/lots?q=${batch}${query}`)).body
    expect((await list("")).lots.map((lot: { days_left: number }) => lot.days_left)).toEqual([5, 20, 100])
    expect((await list("&expires_within_days=20")).count).toBe(2)
    expect((await list("&state=released")).count).toBe(2)
    expect((await list("&state=quarantine,held")).lots.map((lot: { id: string }) => lot.id)).toEqual([held])
    expect((await list(`&supplier_id=${by.supplier_id}&limit=1&offset=2`)).lots).toHaveLength(1)
    expect((await list("&supplier_id=party_none")).count).toBe(0)
    expect((await list("&state=gone")).code).toBe("request.invalid")
  })
})

describe("the trace of a lot (R17)", () => {
  it("leads back to receipt, supplier and producer with their papers as they were, although these change later", async () => {
    const mine = await makers()
    const goods = await publishedProduct(mine)
    const [id] = (await stockedLots(mine, [newLine(goods)])) as [string]
    await shop.sql("update supplier_licence set valid_to = $1 where party_id = $2", [dayFromToday(-1), mine.producer_id])
    const { body } = await (await shop.staff("regulator")).get(`/admin/lots/${id}/trace`)
    const { backward, forward, movements } = body.trace
    expect(backward.goods_receipt).toMatchObject({ supplier_id: mine.supplier_id, state: "posted" })
    expect(backward.papers.producer.party.id).toBe(mine.producer_id)
    expect(backward.papers.producer.covered_by.every((paper: { valid_to: string | null }) => paper.valid_to === null || paper.valid_to > dayFromToday(0))).toBe(true)
    expect(movements.map((row: { kind: string }) => row.kind)).toEqual(["receipt", "release"])
    expect(forward.places.reduce((sum: number, place: { quantity: number }) => sum + place.quantity, 0)).toBe(0)
    expect((await (await officer()).get("/admin/lots/lot_none/trace")).body.code).toBe("traceability.lot_not_found")
    expect((await shop.api().get(`/admin/lots/${id}/trace`)).status).toBe(401)
    const customer = await shop.customer()
    expect((await customer.get(`/admin/lots/${id}/trace`)).status).toBe(401)
  })
})
