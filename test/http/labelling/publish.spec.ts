import { shop } from "../../support/shop"
import {
  approver,
  codesOf,
  draftProduct,
  fullLabel,
  labelVariant,
  lister,
  makers,
  newProduct,
  publishedProduct,
  statusOf,
  writer,
  type Makers,
} from "./goods"

jest.setTimeout(60_000)

let by: Makers

beforeAll(async () => {
  by = await makers()
})

describe("publishing through the stock routes", () => {
  it("refuses a product without a label, and leaves it a draft", async () => {
    const product = await draftProduct()
    const { status, body } = await (await lister()).post(product.path, { status: "published" })
    expect([status, body.code, body.rule]).toEqual([422, "labelling.label_missing", "labelling.label_complete"])
    expect(body.findings[0]).toMatchObject({ clause: expect.stringContaining("食品安全法 §67"), details: { product_id: product.id } })
    expect(await statusOf(product)).toBe("draft")
  })

  it("names every gap of a draft label, in the reader's language", async () => {
    const product = await draftProduct()
    const label = fullLabel(by, { shelf_life_days: null, allergens: null, net_content: "", standard_code: "12345" })
    await (await writer()).post(product.label_path, label)
    const { status, body } = await (await lister()).with({ "x-locale": "en" }).post(product.path, { status: "published" })
    expect(status).toBe(422)
    expect(codesOf(body)).toEqual(
      expect.arrayContaining([
        "labelling.label_not_approved",
        "label.shelf_life_missing",
        "label.allergens_missing",
        "label.net_content_missing",
        "label.standard_code_malformed",
      ])
    )
    expect(body.findings.find((one: { code: string }) => one.code === "label.shelf_life_missing").message).toBe("The shelf life is missing")
  })

  it("admits a labelled product by a second person, and records the decision", async () => {
    const product = await publishedProduct(by)
    const officer = await approver()
    const { body } = await officer.get(`/admin/gate-decisions?gate=product.publish&subject_id=${product.id}&outcome=allow`)
    expect(body.count).toBeGreaterThan(0)
    const shown = await shop.store().get(`/store/products/${product.id}`)
    expect(shown.status).toBe(200)
  })

  it("makes it a proposal when whoever wrote it publishes it", async () => {
    const product = await draftProduct()
    await labelVariant(product.variant_id, fullLabel(by))
    const { status, body } = await (await writer()).post(product.path, { status: "published" })
    expect([status, body.product.status]).toEqual([200, "proposed"])
  })

  it("makes it a proposal when the second person may not admit products", async () => {
    const product = await draftProduct()
    await labelVariant(product.variant_id, fullLabel(by))
    const { body } = await (await shop.staff("buyer")).post(product.path, { status: "published" })
    expect(body.product.status).toBe("proposed")
  })

  it("refuses a new product that is published at once", async () => {
    const product = newProduct({ status: "published" })
    const { status, body } = await (await lister()).post("/admin/products", product)
    expect([status, body.code]).toEqual([422, "labelling.label_missing"])
    expect(await shop.sql("select 1 from product where title = $1 and deleted_at is null", [product.title])).toEqual([])
  })

  it("keeps new products of a batch as drafts, and refuses to publish an unlabelled one", async () => {
    const manager = await lister()
    const created = await manager.post("/admin/products/batch", { create: [newProduct({ status: "published" })] })
    expect(created.body.created[0].status).toBe("draft")
    const update = [{ id: created.body.created[0].id, status: "published" }]
    const { status, body } = await manager.post("/admin/products/batch", { update })
    expect([status, body.code]).toEqual([422, "labelling.label_missing"])
  })

  it("asks again when a variant is added to a published product", async () => {
    const product = await publishedProduct(by)
    const { status, body } = await (await writer()).post(`${product.path}/variants`, {
      title: "500 g",
      options: { 规格: "500 g" },
      prices: [{ currency_code: "cny", amount: 20 }],
    })
    expect([status, body.code]).toEqual([422, "labelling.label_missing"])
    expect(await statusOf(product)).toBe("published")
    const rows = await shop.sql("select 1 from product_variant where product_id = $1 and deleted_at is null", [product.id])
    expect(rows).toHaveLength(1)
  })

  it("refuses special food until its own rules exist", async () => {
    const product = await draftProduct()
    await (await writer()).post(product.label_path, fullLabel(by, { food_category: "27" }))
    const { status, body } = await (await lister()).post(product.path, { status: "published" })
    expect(status).toBe(422)
    expect(codesOf(body)).toContain("label.category_closed")
  })

  it.each([
    ["title", "最好的桂花糕"],
    ["description", "零添加，更放心"],
    ["subtitle", "降血糖，治疗失眠"],
  ])("refuses banned wording in the %s", async (field, text) => {
    const product = await draftProduct({ [field]: text })
    await labelVariant(product.variant_id, fullLabel(by))
    const { status, body } = await (await lister()).post(product.path, { status: "published" })
    expect([status, codesOf(body)]).toEqual([422, expect.arrayContaining(["labelling.wording_banned"])])
  })

  it("gives new variants managed stock, and refuses to take it away or to allow back-orders", async () => {
    const product = await draftProduct()
    const [row] = await shop.sql("select manage_inventory, allow_backorder from product_variant where id = $1", [product.variant_id])
    expect(row).toEqual({ manage_inventory: true, allow_backorder: false })
    for (const change of [{ manage_inventory: false }, { allow_backorder: true }]) {
      const { status, body } = await (await writer()).post(`${product.path}/variants/${product.variant_id}`, change)
      expect([status, body.code]).toEqual([422, "labelling.stock_must_be_managed"])
    }
    const after = await shop.sql("select manage_inventory, allow_backorder from product_variant where id = $1", [product.variant_id])
    expect(after[0]).toEqual(row)
  })
})

describe("editing a published product", () => {
  it.each([
    ["title", { title: "新名字的桂花糕" }],
    ["description", { description: "新的说明" }],
    ["pictures", { images: [{ url: "http://localhost/static/new.png" }] }],
    ["claims in metadata", { metadata: { subtitle_en: "new" } }],
  ])("sends it back to review when the %s changes", async (_, change) => {
    const product = await publishedProduct(by)
    const { status, body } = await (await lister()).post(product.path, change)
    expect([status, body.product.status]).toEqual([200, "proposed"])
    expect((await shop.store().get(`/store/products/${product.id}`)).status).toBe(404)
  })

  it("leaves it on sale when nothing changes that shoppers are told", async () => {
    const product = await publishedProduct(by)
    const { body } = await (await writer()).post(product.path, { title: product.title, status: "published", weight: 250 })
    expect(body.product.status).toBe("published")
  })

  it("sends it back by batch, and by renaming a variant", async () => {
    const [one, two] = [await publishedProduct(by), await publishedProduct(by)]
    await (await lister()).post("/admin/products/batch", { update: [{ id: one.id, description: "批量修改" }] })
    await (await lister()).post(`${two.path}/variants/${two.variant_id}`, { title: "250 克装" })
    expect([await statusOf(one), await statusOf(two)]).toEqual(["proposed", "proposed"])
  })

  it("returns by a second person only, who approves what was seen", async () => {
    const product = await publishedProduct(by)
    const manager = await lister()
    await manager.post(product.path, { description: "改过的说明" })
    const own = await manager.post(`${product.path}/approve-listing`)
    expect([own.status, own.body.code]).toEqual([403, "labelling.same_person"])
    const again = await manager.post(product.path, { status: "published" })
    expect(again.body.product.status).toBe("proposed")

    const officer = await approver()
    const { body } = await officer.get(`${product.path}/listing`)
    expect(body.listing).toMatchObject({ status: "proposed", reviewed: false, may_be_listed: true })
    const stale = await officer.post(`${product.path}/approve-listing`, { content_hash: "0".repeat(64) })
    expect([stale.status, stale.body.code]).toEqual([409, "labelling.listing_changed"])
    const done = await officer.post(`${product.path}/approve-listing`, { content_hash: body.listing.content_hash })
    expect([done.status, done.body.product.status]).toEqual([200, "published"])
  })

  it("does not let the approver's button pass the gate", async () => {
    const product = await draftProduct()
    const { status, body } = await (await approver()).post(`${product.path}/approve-listing`)
    expect([status, body.code]).toEqual([422, "labelling.label_missing"])
    expect(await statusOf(product)).toBe("draft")
  })

  it("is approved or edited, never both, when the two happen at once", async () => {
    const product = await publishedProduct(by)
    await (await lister()).post(product.path, { description: "第 0 稿" })
    const officer = await approver()
    await Promise.all([
      officer.post(`${product.path}/approve-listing`),
      (await writer()).post(product.path, { description: "第 1 稿，未经审核" }),
    ])
    const { body } = await officer.get(`${product.path}/listing`)
    if ((await statusOf(product)) === "published") expect(body.listing.reviewed).toBe(true)
    else expect(body.listing.status).toBe("proposed")
  })

  it("answers 404 for a product that does not exist, and 403 to whoever may not admit", async () => {
    const none = await (await approver()).post("/admin/products/prod_none/approve-listing")
    expect([none.status, none.body.code]).toEqual([404, "labelling.product_unknown"])
    const product = await draftProduct()
    expect((await (await shop.staff("buyer")).post(`${product.path}/approve-listing`)).status).toBe(403)
  })
})
