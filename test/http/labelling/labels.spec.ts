import { shop } from "../../support/shop"
import { approver, codesOf, draftProduct, fullLabel, labelVariant, lister, makers, publishedProduct, statusOf, writer, type Makers } from "./goods"

jest.setTimeout(60_000)

let by: Makers

beforeAll(async () => {
  by = await makers()
})

/** A product whose label was handed in by the content editor. */
async function submitted(label: object = {}) {
  const product = await draftProduct()
  const editor = await writer()
  const { body } = await editor.post(product.label_path, fullLabel(by, label))
  const handed = await editor.post(`${product.label_path}/submit`, { revision: body.draft.revision })
  if (handed.status !== 200) throw new Error(JSON.stringify(handed.body))
  return product
}

describe("a label on its way", () => {
  it("is drafted, saved again, handed in, approved, and kept with its history", async () => {
    const product = await draftProduct()
    const editor = await writer()
    const first = await editor.post(product.label_path, fullLabel(by, { net_content: "" }))
    expect([first.status, first.body.draft.version, first.body.draft.revision]).toEqual([201, 1, 1])
    expect(first.body.draft.completeness).toMatchObject({ complete: false, gaps: [{ code: "label.net_content_missing", field: "net_content" }] })

    const early = await editor.post(`${product.label_path}/submit`, { revision: 1 })
    expect([early.status, early.body.code, codesOf(early.body)]).toEqual([422, "labelling.incomplete", ["label.net_content_missing"]])

    const second = await editor.post(product.label_path, { ...fullLabel(by), revision: 1 })
    expect([second.status, second.body.draft.revision]).toEqual([200, 2])
    expect(second.body.draft.completeness).toEqual({ complete: true, gaps: [] })
    expect(second.body.draft.nutrition[0]).toEqual({ key: "energy", per_100: 1500, unit: "kJ", nrv_percent: 18 })

    await editor.post(`${product.label_path}/submit`, { revision: 2 })
    const queue = await (await approver()).get("/admin/labels?status=submitted&limit=100")
    expect(queue.body.labels.map((label: { variant_id: string }) => label.variant_id)).toContain(product.variant_id)
    const notices = await (await approver()).get("/admin/notices?limit=100")
    expect(JSON.stringify(notices.body)).toContain(product.variant_id)

    const approved = await (await approver()).post(`${product.label_path}/approve`, { version: 1 })
    expect([approved.status, approved.body.active.status, approved.body.draft]).toEqual([200, "approved", null])
    const { body } = await editor.get(`${product.label_path}/history`)
    expect(body.labels).toMatchObject([{ version: 1, status: "approved" }])
    expect(Object.values(body.people)).toContain("content_editor")
  })

  it("is previewed without being saved", async () => {
    const product = await draftProduct()
    const { status, body } = await (await writer()).post(`${product.label_path}/preview`, fullLabel(by, { allergens: [] }))
    expect(status).toBe(200)
    expect(body.completeness.gaps).toMatchObject([{ code: "label.allergen_undeclared", details: { allergen: "gluten_cereals", word: "小麦" } }])
    expect(body).toMatchObject({ label: { name: { zh: "桂花糕" } }, producer: { id: by.producer_id }, supplier: { id: by.supplier_id } })
    expect((await (await writer()).get(product.label_path)).body).toMatchObject({ active: null, draft: null })
  })

  it("is approved by neither its writer nor its submitter", async () => {
    const product = await draftProduct()
    const manager = await lister()
    const { body } = await manager.post(product.label_path, fullLabel(by))
    const officer = await approver()
    await officer.post(`${product.label_path}/submit`, { revision: body.draft.revision })
    for (const person of [manager, officer]) {
      const { status, body: refused } = await person.post(`${product.label_path}/approve`, { version: 1 })
      expect([status, refused.code]).toEqual([403, "labelling.same_person"])
    }
    const director = await shop.staff("operations_director")
    expect((await director.post(`${product.label_path}/approve`, { version: 1 })).status).toBe(200)
  })

  it("may not be decided by those who only write, nor written by those who only read", async () => {
    const product = await submitted()
    const buyer = await shop.staff("buyer")
    expect((await buyer.post(`${product.label_path}/approve`, { version: 1 })).status).toBe(403)
    for (const role of ["warehouse_keeper", "regulator"] as const) {
      const reader = await shop.staff(role)
      expect((await reader.get(product.label_path)).status).toBe(200)
      expect((await reader.post(product.label_path, fullLabel(by))).status).toBe(403)
    }
    expect((await shop.api().get(product.label_path)).status).toBe(401)
    expect((await (await shop.staff("finance")).get(product.label_path)).status).toBe(403)
  })

  it("is approved once when three people approve at the same time", async () => {
    const product = await submitted()
    const people = await Promise.all([approver(), lister(), shop.staff("operations_director")])
    const answers = await Promise.all(people.map((person) => person.post(`${product.label_path}/approve`, { version: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(2).fill("labelling.not_submitted"))
  })

  it("is handed in as it was seen, or not at all, when somebody saves at the same time", async () => {
    const product = await draftProduct()
    const [editor, buyer] = [await writer(), await shop.staff("buyer")]
    await editor.post(product.label_path, fullLabel(by))
    const [saved, handed] = await Promise.all([
      buyer.post(product.label_path, { ...fullLabel(by, { net_content: "300 g" }), revision: 1 }),
      editor.post(`${product.label_path}/submit`, { revision: 1 }),
    ])
    expect([saved.status, handed.status].sort()).toEqual([200, 409])
    const { draft } = (await editor.get(product.label_path)).body
    expect(draft.status === "submitted" ? draft.net_content : "300 g").toBe(draft.net_content)
  })

  it("is rejected with a reason, and the next version starts from anew", async () => {
    const product = await submitted()
    const officer = await approver()
    const silent = await officer.post(`${product.label_path}/reject`, { version: 1 })
    expect([silent.status, silent.body.code]).toEqual([400, "request.invalid"])
    expect((await officer.post(`${product.label_path}/reject`, { version: 1, reason: "净含量与包装不符" })).status).toBe(200)
    const next = await (await writer()).post(product.label_path, fullLabel(by))
    expect([next.status, next.body.draft.version]).toEqual([201, 2])
  })
})

describe("a label of a product on sale", () => {
  it("takes the product off sale while the new version waits, and brings it back with the decision", async () => {
    const product = await publishedProduct(by)
    const editor = await writer()
    const draft = await editor.post(product.label_path, fullLabel(by, { net_content: "240 g" }))
    expect([draft.body.draft.version, await statusOf(product)]).toEqual([2, "published"])
    await editor.post(`${product.label_path}/submit`, { revision: 1 })
    expect(await statusOf(product)).toBe("proposed")
    expect((await shop.store().get(`/store/products/${product.id}`)).status).toBe(404)

    const { body } = await (await approver()).post(`${product.label_path}/approve`, { version: 2 })
    expect([body.listing.status, body.active.version]).toEqual(["published", 2])
    const food = await shop.store().get(`/store/food-information?product_ids=${product.id}`)
    expect(food.body.products[0].variants[0].label).toMatchObject({ version: 2, net_content: "240 g" })
  })

  it("brings it back with the old version when the new one is rejected", async () => {
    const product = await publishedProduct(by)
    await (await writer()).post(product.label_path, fullLabel(by, { net_content: "240 g" }))
    await (await writer()).post(`${product.label_path}/submit`, { revision: 1 })
    const { body } = await (await approver()).post(`${product.label_path}/reject`, { version: 2, reason: "与包装不符" })
    expect([body.listing.status, body.active.version]).toEqual(["published", 1])
  })

  it("does not bring back texts that nobody else has seen", async () => {
    const product = await publishedProduct(by)
    const editor = await writer()
    await editor.post(product.label_path, fullLabel(by, { net_content: "240 g" }))
    await editor.post(`${product.label_path}/submit`, { revision: 1 })
    await editor.post(product.path, { description: "趁机改的说明" })
    const { body } = await (await approver()).post(`${product.label_path}/approve`, { version: 2 })
    expect(body.listing.status).toBe("proposed")
  })

  it("turns food into other goods only when the second person says so, and stops its sale", async () => {
    const product = await publishedProduct(by)
    const editor = await writer()
    const { body } = await editor.post(product.label_path, fullLabel(by, { goods_class: "non_food" }))
    await editor.post(`${product.label_path}/submit`, { revision: body.draft.revision })
    const officer = await approver()
    const silent = await officer.post(`${product.label_path}/approve`, { version: 2 })
    expect([silent.status, silent.body.code]).toEqual([422, "labelling.non_food_unconfirmed"])
    const said = await officer.post(`${product.label_path}/approve`, { version: 2, confirm_non_food: true, reason: "改为餐具礼盒" })
    expect([said.status, said.body.listing.status]).toEqual([200, "proposed"])
    expect(codesOf(said.body.listing)).toContain("labelling.non_food_closed")
    expect((await shop.store().get(`/store/products/${product.id}`)).status).toBe(404)
  })
})

describe("bad input", () => {
  it.each<[string, object, string]>([
    ["a shelf life of 0", { shelf_life_days: 0 }, "shelf_life_days"],
    ["a negative shelf life", { shelf_life_days: -3 }, "shelf_life_days"],
    ["half a day", { shelf_life_days: 1.5 }, "shelf_life_days"],
    ["10,000 characters", { ingredients: { zh: "糖".repeat(10_000), en: "sugar" } }, "ingredients.zh"],
    ["HTML in a name", { name: { zh: "<script>alert(1)</script>", en: "cake" } }, "name.zh"],
    ["an unknown category", { food_category: "32" }, "food_category"],
    ["an unknown allergen", { allergens: ["sesame"] }, "allergens.0"],
    ["negative energy", { nutrition: [{ key: "energy", per_100: -1 }] }, "nutrition.0.per_100"],
    ["letters in a barcode", { gtin: "69211685O9256" }, "gtin"],
    ["a field that does not exist", { approved_by: "user_me" }, ""],
    ["a number as name", { name: 7 }, "name"],
  ])("refuses %s", async (_, change, path) => {
    const product = await draftProduct()
    const { status, body } = await (await writer()).post(product.label_path, fullLabel(by, change))
    expect([status, body.code]).toEqual([400, "request.invalid"])
    expect(body.details.issues.map((issue: { path: string }) => issue.path)).toContain(path)
    expect((await (await writer()).get(product.label_path)).body.draft).toBeNull()
  })

  it("keeps a wrong check digit, an unknown maker and a foreign licence number as gaps", async () => {
    const product = await draftProduct()
    const label = fullLabel(by, { gtin: "6921168509257", supplier_id: "party_none", production_licence_number: "SC12434017430075" })
    const { body } = await (await writer()).post(product.label_path, label)
    expect(body.draft.completeness.gaps.map((gap: { code: string }) => gap.code).sort()).toEqual([
      "label.gtin_invalid",
      "label.production_licence_not_on_file",
      "label.supplier_unknown",
    ])
  })

  it.each(["get", "post"] as const)("answers 404 for a variant that does not exist (%s)", async (method) => {
    const editor = await writer()
    const path = "/admin/variants/variant_none/label"
    const { status, body } = method === "get" ? await editor.get(path) : await editor.post(path, fullLabel(by))
    expect([status, body.code]).toEqual([404, "labelling.variant_unknown"])
  })

  it("answers in the reader's language", async () => {
    const product = await draftProduct()
    const english = (await writer()).with({ "accept-language": "en-GB,en;q=0.9" })
    const { body } = await english.post(`${product.label_path}/submit`, { revision: 1 })
    expect([body.code, body.message]).toEqual(["labelling.draft_missing", "The variant has no draft of a label"])
  })
})

describe("the list of products and their gaps", () => {
  it("tells those that lack something from those that wait and those that are complete", async () => {
    const [bare, waiting, done] = [await draftProduct(), await submitted(), await draftProduct()]
    await labelVariant(done.variant_id, fullLabel(by))
    const reader = await shop.staff("auditor")
    const idsIn = async (state: string) =>
      (await reader.get(`/admin/labels/products?state=${state}&limit=100`)).body.products.map((one: { id: string }) => one.id) as string[]
    const [gaps, wait, complete] = [await idsIn("gaps"), await idsIn("waiting"), await idsIn("complete")]
    expect([gaps.includes(bare.id), wait.includes(bare.id), complete.includes(bare.id)]).toEqual([true, false, false])
    expect([gaps.includes(waiting.id), wait.includes(waiting.id), complete.includes(waiting.id)]).toEqual([true, true, false])
    expect([gaps.includes(done.id), wait.includes(done.id), complete.includes(done.id)]).toEqual([false, false, true])
    const found = await reader.get(`/admin/labels/products?q=${encodeURIComponent(done.title)}`)
    expect([found.body.count, found.body.products[0].id]).toEqual([1, done.id])
  })
})
