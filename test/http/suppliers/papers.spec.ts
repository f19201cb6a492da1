import { shop } from "../../support/shop"
import { codesOf, draftProduct, fullLabel, labelVariant, lister, makers, type Makers } from "../labelling/goods"
import {
  addLicence,
  dayFromToday,
  freshYb,
  newSupplier,
  onboard,
  onboardProducer,
  operationLicence,
  productionLicence,
  submitter,
  verifier,
} from "./onboard"

const TODAY = dayFromToday(0)
const YESTERDAY = dayFromToday(-1)

let by: Makers
beforeAll(async () => {
  by = await makers()
})

const moveEnd = (party: string, type: string, valid_to: string) =>
  shop.sql("update supplier_licence set valid_to = $3 where party_id = $1 and type = $2", [party, type, valid_to])

/** Asks the gate of goods receipts, through its route, about one line. */
async function receive(variant_id: string, supplier_id: string, over: { received_on?: string; production_date?: string } = {}) {
  const { received_on = TODAY, production_date = dayFromToday(-10) } = over
  const keeper = await shop.staff("warehouse_keeper")
  const created = await keeper.post("/admin/goods-receipts", {
    supplier_id,
    delivery_note_number: `N-${Date.now()}`,
    received_on,
    lines: [{ variant_id, quantity_noted: 10, quantity_accepted: 10, supplier_batch: "B1", production_date, shelf_life_days: 180 }],
  })
  if (created.status !== 201) throw new Error(JSON.stringify(created.body))
  const id = created.body.goods_receipt.id as string
  const check = await keeper.get(`/admin/goods-receipts/${id}/check`)
  return { id, codes: codesOf(check.body).filter((code) => code.startsWith("suppliers.")), post: () => keeper.post(`/admin/goods-receipts/${id}/post`) }
}

async function labelled(over: object = {}): Promise<string> {
  const product = await draftProduct()
  await labelVariant(product.variant_id, fullLabel(by, over))
  return product.variant_id
}

describe("receiving goods", () => {
  it("takes papers that cover goods and days", async () => {
    expect((await receive(await labelled(), by.supplier_id)).codes).toEqual([])
  })

  it("judges the supplier on the receipt day: its last day is good, the day after is not", async () => {
    const variant = await labelled()
    const { id } = await onboard()
    await moveEnd(id, "food_operation", YESTERDAY)
    const refused = await receive(variant, id)
    expect(refused.codes).toEqual(["suppliers.licence_expired"])
    const posted = await refused.post()
    expect([posted.status, codesOf(posted.body)]).toEqual([422, expect.arrayContaining(["suppliers.licence_expired"])])
    await moveEnd(id, "food_operation", TODAY)
    expect((await receive(variant, id)).codes).toEqual([])
    await moveEnd(id, "food_operation", YESTERDAY)
    await addLicence(id, operationLicence({ valid_from: TODAY }))
    expect((await receive(variant, id)).codes).toEqual([])
  })

  it("judges the maker on the day of production", async () => {
    const maker = await onboardProducer()
    const variant = await labelled({ producer_id: maker.id, production_licence_number: (await scNumber(maker.id)) })
    await moveEnd(maker.id, "food_production", dayFromToday(-5))
    expect((await receive(variant, by.supplier_id, { production_date: dayFromToday(-5) })).codes).toEqual([])
    expect((await receive(variant, by.supplier_id, { production_date: dayFromToday(-4) })).codes).toEqual(["suppliers.licence_expired"])
    expect((await receive(variant, by.supplier_id, { production_date: "2020-01-01" })).codes).toEqual(["suppliers.licence_not_yet_valid"])
  })

  it("wants the food category on the maker's licence", async () => {
    const maker = await onboardProducer({ food_categories: ["07"] })
    const variant = await labelled({ producer_id: maker.id, production_licence_number: await scNumber(maker.id) })
    expect((await receive(variant, by.supplier_id)).codes).toEqual(["suppliers.category_not_covered"])
    await addLicence(maker.id, productionLicence({ food_categories: ["24"] }))
    expect((await receive(variant, by.supplier_id)).codes).toEqual([])
  })

  it("never takes a filing for bulk food, nor plain items for chilled food", async () => {
    const filing = operationLicence({ type: "filing", number: freshYb(), sales_items: ["prepacked"], valid_to: null })
    const { id } = await onboard({}, [filing])
    expect((await receive(await labelled(), id)).codes).toEqual([])
    expect((await receive(await labelled({ goods_kind: "bulk" }), id)).codes).toEqual(["suppliers.filing_covers_no_bulk"])
    expect((await receive(await labelled({ goods_kind: "prepacked_chilled", storage_zone: "chilled" }), id)).codes).toEqual([
      "suppliers.item_not_covered",
    ])
  })

  it("refuses a suspended supplier, and one that was never admitted", async () => {
    const variant = await labelled()
    const { id } = await onboard()
    const officer = await verifier()
    await officer.post(`/admin/suppliers/${id}/suspend`, { reason: "抽检不合格" })
    expect((await receive(variant, id)).codes).toEqual(["suppliers.party_suspended"])
    await officer.post(`/admin/suppliers/${id}/reinstate`, { reason: "整改完成" })
    expect((await receive(variant, id)).codes).toEqual([])
    const invited = await (await submitter()).post("/admin/suppliers", newSupplier())
    expect((await receive(variant, invited.body.supplier.id)).codes).toContain("suppliers.party_not_verified")
  })

  it("lets a maker sell what it makes itself without an operation licence", async () => {
    const maker = await onboardProducer()
    const variant = await labelled({ producer_id: maker.id, production_licence_number: await scNumber(maker.id) })
    expect((await receive(variant, maker.id)).codes).toEqual([])
    expect((await receive(await labelled(), maker.id)).codes).toEqual(["suppliers.licence_missing"])
  })
})

async function scNumber(party: string): Promise<string> {
  const rows = await shop.sql("select number from supplier_licence where party_id = $1 and type = 'food_production'", [party])
  return rows[0].number
}

describe("listing and selling", () => {
  async function listed(): Promise<{ variant: string; product: string; supplier: string; producer: string }> {
    const supplier = await onboard()
    const producer = await onboardProducer()
    const product = await draftProduct()
    const label = fullLabel(by, { supplier_id: supplier.id, producer_id: producer.id, production_licence_number: await scNumber(producer.id) })
    await labelVariant(product.variant_id, label)
    await shop.sql("update product set status = 'published' where id = $1", [product.id])
    return { variant: product.variant_id, product: product.id, supplier: supplier.id, producer: producer.id }
  }
  /** Without managed stock the cart reaches the gate although nothing is in the house. */
  const cart = async (variant_id: string) => {
    await shop.sql("update product_variant set manage_inventory = false where id = $1", [variant_id])
    return shop.store().post("/store/carts", { region_id: shop.address.region_id, items: [{ variant_id, quantity: 1 }] })
  }
  const cartCodes = async (variant_id: string) =>
    codesOf((await cart(variant_id)).body).filter((code) => code.startsWith("suppliers."))

  it("stops when a supplier or a maker lapses, and goes on after a renewal by itself", async () => {
    const goods = await listed()
    expect(await cartCodes(goods.variant)).toEqual([])
    for (const [party, type, renewal] of [
      [goods.supplier, "food_operation", operationLicence({ valid_from: TODAY })],
      [goods.producer, "food_production", productionLicence({ valid_from: TODAY })],
    ] as const) {
      await moveEnd(party, type, YESTERDAY)
      expect(await cartCodes(goods.variant)).toEqual(["suppliers.licence_expired"])
      await addLicence(party, renewal)
      expect(await cartCodes(goods.variant)).toEqual([])
    }
  })

  it("refuses to publish goods of a lapsed maker", async () => {
    const goods = await listed()
    await shop.sql("update product set status = 'draft' where id = $1", [goods.product])
    await moveEnd(goods.producer, "food_production", YESTERDAY)
    const { status, body } = await (await lister()).post(`/admin/products/${goods.product}`, { status: "published" })
    expect([status, codesOf(body)]).toEqual([422, expect.arrayContaining(["suppliers.licence_expired"])])
  })

  it("names rule, clause, party and variant of a denial", async () => {
    const goods = await listed()
    await (await verifier()).post(`/admin/suppliers/${goods.supplier}/suspend`, { reason: "抽检不合格" })
    const { body } = await cart(goods.variant)
    const finding = body.findings.find((one: { code: string }) => one.code === "suppliers.party_suspended")
    expect(finding).toMatchObject({
      rule: "suppliers.admission",
      clause: expect.stringContaining("D10"),
      details: { party_id: goods.supplier, variant_ids: [goods.variant] },
    })
  })

  it("spares lots received earlier when two people say so, but no suspension and no receipt", async () => {
    const goods = await listed()
    await moveEnd(goods.supplier, "food_operation", YESTERDAY)
    const officer = await verifier()
    const path = "/admin/settings/suppliers.lapse_stops_sale/versions"
    const words = { effective_from: TODAY, source: "house rule", certainty: "house_rule", reason: "test" }
    const proposed = await officer.post(path, { ...words, value: false })
    expect(proposed.body.setting_version.status).toBe("proposed")
    const director = await shop.staff("operations_director")
    expect((await director.post(`/admin/settings/versions/${proposed.body.setting_version.id}/approve`)).status).toBe(200)
    try {
      await eventually(async () => {
        const rows = await shop.sql("select sell_until, receive_until::text from supplier_standing where party_id = $1", [goods.supplier])
        expect(rows).toEqual([{ sell_until: null, receive_until: YESTERDAY }])
      })
      expect(await cartCodes(goods.variant)).toEqual([])
      expect((await receive(await labelled(), goods.supplier)).codes).toEqual(["suppliers.licence_expired"])
      await officer.post(`/admin/suppliers/${goods.supplier}/suspend`, { reason: "抽检不合格" })
      expect(await cartCodes(goods.variant)).toEqual(["suppliers.party_suspended"])
    } finally {
      expect((await officer.post(path, { ...words, value: true })).body.setting_version.status).toBe("approved")
    }
    await eventually(async () => {
      const rows = await shop.sql("select sell_until::text from supplier_standing where party_id = $1", [goods.supplier])
      expect(rows).toEqual([{ sell_until: YESTERDAY }])
    })
  })
})

/** Subscribers run after the answer; what they do shows within two seconds. */
async function eventually(check: () => Promise<void>): Promise<void> {
  const until = Date.now() + 2_000
  for (;;) {
    try {
      return await check()
    } catch (cause) {
      if (Date.now() > until) throw cause
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
