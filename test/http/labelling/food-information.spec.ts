import { shop } from "../../support/shop"
import { draftProduct, makers, publishedProduct, type Makers, type TestProduct } from "./goods"

jest.setTimeout(60_000)

let by: Makers
let product: TestProduct

beforeAll(async () => {
  by = await makers()
  product = await publishedProduct(by, {}, { allergens: ["gluten_cereals", "nuts"] })
})

const read = (ids: string) => shop.store().get(`/store/food-information?product_ids=${ids}`)

describe("food information", () => {
  it("shows label, notices, makers and stock to anybody", async () => {
    const { status, body } = await read(product.id)
    expect(status).toBe(200)
    expect(body.products).toHaveLength(1)
    const [variant] = body.products[0].variants
    expect(variant).toMatchObject({ variant_id: product.variant_id, next_lot: null, available: 0 })
    expect(variant.supplier).toMatchObject({ id: by.supplier_id, state: "verified" })
    expect(variant.producer.licences.map((licence: { number: string }) => licence.number)).toContain(by.licence_number)
    expect(variant.label).toMatchObject({
      version: 1,
      edition: "GB7718-2025",
      name: { zh: "桂花糕", en: "Osmanthus cake" },
      allergens: ["gluten_cereals", "nuts"],
      storage: { zh: "阴凉干燥处", en: "Keep cool and dry" },
      shelf_life_days: 180,
      production_licence_number: by.licence_number,
      warnings: [{ zh: "儿童青少年应避免过量摄入盐油糖" }],
      importer: null,
    })
    expect(variant.label.nutrition).toContainEqual({ key: "sugar", per_100: 25, unit: "g", nrv_percent: null })
  })

  it("tells nobody who wrote and approved it", async () => {
    const { body } = await read(product.id)
    expect(JSON.stringify(body)).not.toMatch(/editors|approved_by|submitted_by|user_/)
  })

  it("leaves out drafts and unknown products, once each", async () => {
    const draft = await draftProduct()
    const { body } = await read([draft.id, "prod_none", product.id, product.id].join(","))
    expect(body.products.map((one: { product_id: string }) => one.product_id)).toEqual([product.id])
  })

  it("takes 50 products, not 51, and asks for some", async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `prod_${index}`)
    expect((await read(ids.slice(1).join(","))).status).toBe(200)
    const many = await read(ids.join(","))
    expect([many.status, many.body.code]).toEqual([400, "labelling.too_many_products"])
    const none = await shop.store().get("/store/food-information")
    expect([none.status, none.body.code]).toEqual([400, "request.invalid"])
  })
})
