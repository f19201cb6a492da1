import { shop } from "../../support/shop"
import { codesOf, draftProduct, makers, publishedProduct, type Makers, type TestProduct } from "../labelling/goods"
import { dayFromToday, PDF, PNG, upload } from "../suppliers/onboard"
import { director, draftReceipt, freshNote, keeper, levelOf, manager, newLine, newReceipt, noticesOf, photograph, readyReceipt, receivedLots } from "./stock"

jest.setTimeout(120_000)

let by: Makers
let product: TestProduct

beforeAll(async () => {
  by = await makers()
  product = await publishedProduct(by)
})

const lotsOfReceipt = (id: string) => shop.sql("select * from lot where goods_receipt_id = $1 order by created_at", [id])

describe("a goods receipt", () => {
  it("becomes lots in quarantine with label, supplier, producer and their papers as they are", async () => {
    const receipt = await readyReceipt(by, [newLine(product, { supplier_batch: "B-1" })])
    const posted = await (await keeper()).post(`${receipt.path}/post`)
    expect(posted.status).toBe(200)
    expect(posted.body.goods_receipt).toMatchObject({ state: "posted", has_differences: false })
    const [lot] = await lotsOfReceipt(receipt.id)
    expect(lot).toMatchObject({
      id: posted.body.lot_ids[0],
      batch: "B-1",
      state: "quarantine",
      quarantine_quantity: 10,
      zone_quantity: 0,
      label_version: 1,
      supplier_id: by.supplier_id,
      producer_id: by.producer_id,
      min_remaining_days: 30,
      specification: "250 g/盒",
    })
    expect(lot.papers.supplier.covered_by.length).toBeGreaterThan(0)
    expect(lot.papers.producer.covered_by.map((paper: { number: string }) => paper.number)).toContain(by.licence_number)
    expect(await levelOf(product)).toEqual({ stocked: 0, reserved: 0 })
  })

  it("holds the purchase record of article 53: name, specification, quantity, dates, supplier with address and contact", async () => {
    const receipt = await readyReceipt(by, [newLine(product)])
    await (await keeper()).post(`${receipt.path}/post`)
    const { body } = await (await shop.staff("auditor")).get(receipt.path)
    expect(body.goods_receipt).toMatchObject({
      received_on: dayFromToday(0),
      supplier_snapshot: { id: by.supplier_id, address: { zh: expect.any(String) }, contact: expect.any(String) },
      lines: [{ name: { zh: "桂花糕" }, specification: "250 g/盒", quantity_accepted: 10, production_date: dayFromToday(-10), expires_on: dayFromToday(170) }],
    })
  })

  it("makes an internal batch number where none is printed, and the earlier reading where only a shelf life is", async () => {
    const [id] = await receivedLots(by, [newLine(product, { expires_on: null, shelf_life_days: 180 })])
    const [lot] = await shop.sql("select * from lot where id = $1", [id])
    expect(lot.batch).toMatch(/^AX\d{6}-\d+-1$/)
    expect(lot.expires_on).toBe(dayFromToday(-10 + 179))
  })

  it("makes its lots once when it is posted ten times at once", async () => {
    const receipt = await readyReceipt(by, [newLine(product), newLine(product)])
    const client = await keeper()
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.post(`${receipt.path}/post`)))
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(200))
    expect(new Set(answers.map((one) => JSON.stringify(one.body.lot_ids))).size).toBe(1)
    expect(await lotsOfReceipt(receipt.id)).toHaveLength(2)
  })

  it("tells store manager and operations director of every difference, once", async () => {
    const receipt = await readyReceipt(by, [
      newLine(product, { quantity_accepted: 6, quantity_refused: 3, quantity_missing: 1, refusal_reason: "damaged" }),
    ])
    const client = await keeper()
    const posted = await client.post(`${receipt.path}/post`)
    await client.post(`${receipt.path}/post`)
    expect(posted.body.goods_receipt.has_differences).toBe(true)
    expect((await lotsOfReceipt(receipt.id))[0]).toMatchObject({ quantity_received: 6 })
    const notices = await noticesOf("traceability.receipt_differs", receipt.id)
    expect(notices).toHaveLength(1)
    expect(notices[0].roles.sort()).toEqual(["operations_director", "store_manager"])
    for (const one of [await manager(), await director()]) {
      const { body } = await one.get("/admin/notices?limit=100")
      expect(body.notices.some((notice: { subject_id: string }) => notice.subject_id === receipt.id)).toBe(true)
    }
  })

  it("takes in nothing of a delivery that is refused whole, and still tells", async () => {
    const receipt = await draftReceipt(by, [newLine(product, { quantity_accepted: 0, quantity_refused: 10, refusal_reason: "expired", expires_on: dayFromToday(-1) })])
    const posted = await (await keeper()).post(`${receipt.path}/post`)
    expect(posted.status).toBe(200)
    expect(posted.body.lot_ids).toEqual([])
    expect(await noticesOf("traceability.receipt_differs", receipt.id)).toHaveLength(1)
  })
})

describe("what a receipt refuses when it is written", () => {
  it.each([
    ["more than the note", { quantity_accepted: 11 }, "traceability.over_delivery"],
    ["less than the note", { quantity_accepted: 9 }, "traceability.quantities_do_not_add_up"],
    ["refused without a reason", { quantity_accepted: 9, quantity_refused: 1 }, "traceability.refusal_reason_missing"],
    ["a production date in the future", { production_date: dayFromToday(1) }, "traceability.production_date_in_future"],
    ["an expiry before production", { expires_on: dayFromToday(-11) }, "traceability.expiry_before_production"],
    ["a date that does not exist", { expires_on: "2026-02-30" }, "request.invalid"],
    ["a shelf life of 0", { shelf_life_days: 0 }, "request.invalid"],
    ["a negative quantity", { quantity_accepted: -1 }, "request.invalid"],
    ["half a pack", { quantity_accepted: 9.5, quantity_missing: 0.5 }, "request.invalid"],
    ["markup in a note", { refusal_note: "<b>x</b>" }, "request.invalid"],
    ["a batch of 21 characters", { supplier_batch: "x".repeat(21) }, "request.invalid"],
    ["a barcode with a wrong check digit", { gtin: "6921168509257" }, "traceability.gtin_invalid"],
    ["an unknown variant", { variant_id: "variant_none" }, "traceability.unknown_variant"],
    ["a field nobody knows", { stocked_quantity: 5 }, "request.invalid"],
  ])("%s", async (_what, change, code) => {
    const note = freshNote()
    const answer = await (await keeper()).post("/admin/goods-receipts", newReceipt(by, [newLine(product, change)], { delivery_note_number: note }))
    expect([answer.status, answer.body.code]).toEqual([400, code])
    expect(await shop.sql("select 1 from goods_receipt where delivery_note_number = $1", [note])).toEqual([])
  })

  it.each([
    ["a day after today", { received_on: dayFromToday(1) }, "traceability.received_in_future"],
    ["an unknown supplier", { supplier_id: "party_none" }, "traceability.unknown_supplier"],
    ["an unknown location", { location_id: "sloc_none" }, "traceability.unknown_location"],
    ["10,000 characters", { note: "长".repeat(10_000) }, "request.invalid"],
  ])("%s", async (_what, change, code) => {
    const answer = await (await keeper()).post("/admin/goods-receipts", newReceipt(by, [newLine(product)], change))
    expect([answer.status, answer.body.code]).toEqual([400, code])
  })

  it("answers in the reader's language", async () => {
    const body = newReceipt(by, [newLine(product, { quantity_accepted: 11 })])
    const zh = await (await keeper()).post("/admin/goods-receipts", body)
    const en = await (await keeper()).post("/admin/goods-receipts", body, { "x-locale": "en" })
    expect(zh.body.message).toContain("多送的货物不得入库")
    expect(en.body.message).toContain("over-delivery is refused")
  })

  it("the same delivery note twice", async () => {
    const { delivery_note_number } = await draftReceipt(by, [newLine(product)])
    const again = await (await keeper()).post("/admin/goods-receipts", newReceipt(by, [newLine(product)], { delivery_note_number }))
    expect([again.status, again.body.code]).toEqual([409, "traceability.delivery_note_taken"])
  })
})

describe("the gate goods.receive", () => {
  const posted = async (lines: object[], over: object = {}, photos = true) => {
    const receipt = photos ? await readyReceipt(by, lines, over) : await draftReceipt(by, lines, over)
    return { receipt, answer: await (await keeper()).post(`${receipt.path}/post`) }
  }

  it.each([
    ["without a photo of the dates", {}, "traceability.photo_missing", false],
    ["already expired", { expires_on: dayFromToday(-1) }, "traceability.already_expired", true],
    ["with neither production date nor batch", { production_date: null }, "traceability.production_date_missing", true],
    ["of another barcode than the label's", { gtin: "6902538004045" }, "traceability.wrong_identity", true],
    ["with no expiry to be known", { production_date: null, expires_on: null, supplier_batch: "B" }, "traceability.expiry_unknown", true],
  ])("refuses goods %s", async (_what, change, code, photos) => {
    const { receipt, answer } = await posted([newLine(product, change)], {}, photos)
    expect(answer.status).toBe(422)
    expect(codesOf(answer.body)).toContain(code)
    expect(await lotsOfReceipt(receipt.id)).toEqual([])
    const [decision] = await shop.sql("select * from gate_decision where gate = 'goods.receive' and $1 = any(subject_ids) order by decided_at desc", [receipt.id])
    expect(decision).toMatchObject({ outcome: "deny" })
  })

  it("refuses goods of a variant without an approved label", async () => {
    const unlabelled = await draftProduct()
    const { answer } = await posted([newLine(unlabelled)])
    expect(answer.status).toBe(422)
    expect(codesOf(answer.body)).toContain("traceability.label_missing")
  })

  it("refuses a delivery written up too late", async () => {
    const { answer } = await posted([newLine(product)], { received_on: dayFromToday(-4) })
    expect(codesOf(answer.body)).toContain("traceability.backdated")
    expect((await posted([newLine(product)], { received_on: dayFromToday(-3) })).answer.status).toBe(200)
  })

  it("refuses goods of a supplier whose licence has lapsed, and takes them after renewal", async () => {
    const lapsed = await makers()
    const goods = await publishedProduct(lapsed)
    const end = (date: string) => shop.sql("update supplier_licence set valid_to = $1 where party_id = $2 and type = 'food_operation'", [date, lapsed.supplier_id])
    await end(dayFromToday(-1))
    const receipt = await readyReceipt(lapsed, [newLine(goods)])
    const refused = await (await keeper()).post(`${receipt.path}/post`)
    expect(refused.status).toBe(422)
    expect(codesOf(refused.body).some((code) => code.startsWith("suppliers."))).toBe(true)
    await end(dayFromToday(900))
    expect((await (await keeper()).post(`${receipt.path}/post`)).status).toBe(200)
  })

  it("names what is unusual without refusing it", async () => {
    const receipt = await readyReceipt(by, [newLine(product, { production_date: dayFromToday(-10), expires_on: dayFromToday(10) })])
    const { body } = await (await keeper()).get(`${receipt.path}/check`)
    expect(body.outcome).toBe("allow")
    expect(body.findings.map((one: { code: string }) => one.code).sort()).toEqual(["traceability.shelf_life_differs", "traceability.too_short_to_sell"])
  })
})

describe("photos of the printed dates", () => {
  it("are kept by content, outside public folders, for permitted staff", async () => {
    const receipt = await draftReceipt(by, [newLine(product)])
    const [line] = receipt.line_ids as [string]
    const path = `${receipt.path}/lines/${line}/photo`
    const client = await keeper()
    const pdf = await client.post(path, upload(PDF, "dates.png", "image/png"))
    expect([pdf.status, pdf.body.code]).toEqual([415, "file.type_not_allowed"])
    const exe = await client.post(path, upload(Buffer.from("MZ\x90\x00 program"), "dates.jpg", "image/jpeg"))
    expect(exe.status).toBe(415)
    const big = await client.post(path, upload(Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]), "dates.png", "image/png"))
    expect([big.status, big.body.code]).toEqual([413, "file.too_large"])
    expect((await photograph(receipt, line)).status).toBe(201)
    expect((await client.get(path)).headers.get("content-type")).toBe("image/png")
    expect((await (await shop.staff("content_editor")).get(path)).status).toBe(403)
    expect((await shop.api().get(path)).status).toBe(401)
  })
})

describe("a posted receipt", () => {
  it("cannot be changed by anybody, only reversed by a second person while its goods are nobody's", async () => {
    const receipt = await readyReceipt(by, [newLine(product)])
    const client = await keeper()
    const { lot_ids } = (await client.post(`${receipt.path}/post`)).body
    for (const answer of [
      await client.post(receipt.path, { received_on: dayFromToday(-1) }),
      await client.delete(receipt.path),
      await client.post(`${receipt.path}/lines`, newLine(product)),
      await client.post(`${receipt.path}/lines/${receipt.line_ids[0]}`, newLine(product)),
      await client.delete(`${receipt.path}/lines/${receipt.line_ids[0]}`),
      await photograph(receipt, receipt.line_ids[0]!),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, "traceability.receipt_frozen"])
    }
    const boss = await manager()
    expect((await boss.post(`${receipt.path}/reversal`, { reason: "日期看错" })).status).toBe(200)
    expect((await boss.post(`${receipt.path}/reversal/approve`)).body.code).toBe("traceability.same_person")
    expect((await client.post(`${receipt.path}/reversal/approve`)).status).toBe(403)
    const reversed = await (await director()).post(`${receipt.path}/reversal/approve`)
    expect(reversed.body.goods_receipt.state).toBe("reversed")
    const [lot] = await shop.sql("select * from lot where id = $1", [lot_ids[0]])
    expect(lot).toMatchObject({ state: "depleted", quarantine_quantity: 0 })
    const movements = await shop.sql("select kind from stock_movement where lot_id = $1 order by created_at", [lot_ids[0]])
    expect(movements.map((row) => row.kind)).toEqual(["receipt", "reversal"])
    expect(await noticesOf("traceability.receipt_reversed", receipt.id)).toHaveLength(1)
  })
})

describe("the list of receipts", () => {
  it("filters by state, supplier and note, page by page", async () => {
    const mine = await makers()
    const drafts = [await draftReceipt(mine, [newLine(product)]), await draftReceipt(mine, [newLine(product)])]
    const client = await shop.staff("buyer")
    const all = await client.get(`/admin/goods-receipts?supplier_id=${mine.supplier_id}&limit=1`)
    expect(all.body).toMatchObject({ count: 2, limit: 1, offset: 0 })
    expect(all.body.goods_receipts[0]).toMatchObject({ id: drafts[1]!.id, line_count: 1, quantity_noted: 10, supplier: { id: mine.supplier_id } })
    const one = await client.get(`/admin/goods-receipts?q=${drafts[0]!.delivery_note_number}`)
    expect(one.body.goods_receipts.map((row: { id: string }) => row.id)).toEqual([drafts[0]!.id])
    expect((await client.get(`/admin/goods-receipts?supplier_id=${mine.supplier_id}&state=posted`)).body.count).toBe(0)
    expect((await client.get("/admin/goods-receipts?state=gone")).body.code).toBe("request.invalid")
    expect((await client.post("/admin/goods-receipts", newReceipt(mine, [newLine(product)]))).status).toBe(403)
  })
})
