import { shop } from "../../support/shop"
import { until } from "../orders/checkout"
import { dayFromToday } from "../suppliers/onboard"
import { codesOf, draftProduct, fullLabel, labelVariant, lister, makers, publishedProduct, writer, type Makers, type TestProduct } from "./goods"

jest.setTimeout(60_000)

let by: Makers
let product: TestProduct
let other: Makers
let neighbour: TestProduct

/** Where a shopper may meet a product, each read answering the ids it shows. */
const store = () => shop.store()
const idsOf = (list: { id: string }[] | undefined) => (list ?? []).map(({ id }) => id)

beforeAll(async () => {
  by = await makers()
  other = await makers()
  const manager = await shop.staff("store_manager")
  const category = (await manager.post("/admin/product-categories", { name: `糕点 ${Date.now()}`, is_active: true, is_internal: false })).body
  const collection = (await manager.post("/admin/collections", { title: `测试 ${Date.now()}` })).body
  const tag = (await manager.post("/admin/product-tags", { value: `标签 ${Date.now()}` })).body
  const type = (await manager.post("/admin/product-types", { value: `类型 ${Date.now()}` })).body
  const places = {
    categories: [{ id: category.product_category.id }],
    collection_id: collection.collection.id,
    tags: [{ id: tag.product_tag.id }],
    type_id: type.product_type.id,
  }
  product = await publishedProduct(by, places)
  neighbour = await publishedProduct(other, places)
  Object.assign(reads, {
    collection: async () => {
      const { body } = await store().get(`/store/collections/${places.collection_id}?fields=*products`)
      return idsOf(body.collection.products)
    },
    collections: async () => {
      const { body } = await store().get(`/store/collections?id=${places.collection_id}&fields=id,products.id,products.title`)
      return idsOf(body.collections[0].products)
    },
    category: async () => {
      const { body } = await store().get(`/store/product-categories/${places.categories[0]!.id}?fields=*products`)
      return idsOf(body.product_category.products)
    },
    categories: async () => {
      const { body } = await store().get(`/store/product-categories?id=${places.categories[0]!.id}&fields=*products`)
      return idsOf(body.product_categories[0].products)
    },
    tag: async () => idsOf((await store().get(`/store/product-tags/${places.tags[0]!.id}`)).body.product_tag.products),
    type: async () => idsOf((await store().get(`/store/product-types/${places.type_id}`)).body.product_type.products),
    in_category: async () => idsOf((await store().get(`/store/products?category_id=${places.categories[0]!.id}`)).body.products),
    in_collection: async () => idsOf((await store().get(`/store/products?collection_id=${places.collection_id}`)).body.products),
  })
})

const reads: Record<string, () => Promise<string[]>> = {
  list: async () => idsOf((await store().get("/store/products?limit=100")).body.products),
  by_id: async () => idsOf((await store().get(`/store/products?id=${product.id}`)).body.products),
  by_ids: async () => idsOf((await store().get(`/store/products?id[]=${product.id}&id[]=${neighbour.id}`)).body.products),
  by_handle: async () => idsOf((await store().get(`/store/products?handle=${encodeURIComponent(product.handle)}`)).body.products),
  by_text: async () => idsOf((await store().get(`/store/products?q=${encodeURIComponent(product.title)}`)).body.products),
  single: async () => {
    const { status, body } = await store().get(`/store/products/${product.id}`)
    return status === 200 ? [body.product.id] : []
  },
  single_variant: async () => {
    const { status, body } = await store().get(`/store/product-variants/${product.variant_id}`)
    return status === 200 ? [body.variant.product_id] : []
  },
  variants: async () => {
    const { body } = await store().get(`/store/product-variants?id=${product.variant_id}`)
    return body.variants.map((variant: { product_id: string }) => variant.product_id)
  },
  food_information: async () => {
    const { body } = await store().get(`/store/food-information?product_ids=${product.id},${neighbour.id}`)
    return body.products.map((one: { product_id: string }) => one.product_id)
  },
}

/** Names of the reads that show the product. */
async function shownIn(): Promise<string[]> {
  const shown: string[] = []
  for (const [name, read] of Object.entries(reads)) if ((await read()).includes(product.id)) shown.push(name)
  return shown.sort()
}

const everywhere = () => Object.keys(reads).sort()

/** Codes with which a cart refuses a variant. Without managed stock, so that its own gate answers, not the empty shelf. */
async function cartCodes(variant_id: string): Promise<string[]> {
  await shop.sql("update product_variant set manage_inventory = false where id = $1", [variant_id])
  const { status, body } = await store().post("/store/carts", { region_id: shop.address.region_id, items: [{ variant_id, quantity: 1 }] })
  expect(status).toBe(422)
  return codesOf(body)
}

/** Moves the end of a party's food papers; `null` puts it back. */
const setEnd = (party_id: string, valid_to: string) =>
  shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type <> 'business_licence'", [party_id, valid_to])

async function whileEnded(party_id: string, work: () => Promise<void>): Promise<void> {
  await setEnd(party_id, dayFromToday(-1))
  try {
    await work()
  } finally {
    await setEnd(party_id, dayFromToday(900))
  }
}

/** The finer look at the scope of licences may be half a second old. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 600))

describe("a product whose licence lapses", () => {
  it("is shown everywhere while all papers are in order, on the last day too", async () => {
    expect(await shownIn()).toEqual(everywhere())
    await setEnd(by.supplier_id, dayFromToday(0))
    expect(await shownIn()).toEqual(everywhere())
    await setEnd(by.supplier_id, dayFromToday(900))
  })

  it.each(["supplier_id", "producer_id"] as const)("vanishes from every read with the licence of its %s, and returns by itself", async (party) => {
    await whileEnded(by[party], async () => {
      expect(await shownIn()).toEqual([])
      const kept = await reads.in_collection!()
      expect(kept).toEqual([neighbour.id])
    })
    await settled()
    expect(await shownIn()).toEqual(everywhere())
  })

  it("vanishes at once when its supplier is suspended", async () => {
    await shop.sql("update supplier_party set state = 'suspended' where id = $1", [by.supplier_id])
    expect(await shownIn()).toEqual([])
    await shop.sql("update supplier_party set state = 'verified' where id = $1", [by.supplier_id])
    await settled()
    expect(await shownIn()).toEqual(everywhere())
  })

  it("vanishes when the maker's licence no longer covers its category, though the maker is in order", async () => {
    const scope = (categories: string[]) =>
      shop.sql("update supplier_licence set food_categories = $2 where party_id = $1 and type = 'food_production'", [by.producer_id, categories])
    await scope(["08"])
    await settled()
    expect(await shownIn()).toEqual([])
    expect(await reads.in_collection!()).toEqual([neighbour.id])
    await scope(["07", "08", "24"])
    await settled()
    expect(await shownIn()).toEqual(everywhere())
  })

  it("leaves pages and counts right", async () => {
    const count = async () => (await store().get("/store/products?limit=1")).body.count as number
    const variants = async () => (await store().get("/store/product-variants?limit=1")).body.count as number
    const [before, variantsBefore] = [await count(), await variants()]
    await whileEnded(by.supplier_id, async () => {
      expect([await count(), await variants()]).toEqual([before - 1, variantsBefore - 1])
      const page = await store().get(`/store/products?id[]=${product.id}&id[]=${neighbour.id}&limit=1`)
      expect([page.body.count, idsOf(page.body.products)]).toEqual([1, [neighbour.id]])
    })
  })

  it("keeps its children's names out of a category too, where no id tells them apart", async () => {
    const manager = await shop.staff("store_manager")
    const parent = (await manager.post("/admin/product-categories", { name: `上级 ${Date.now()}`, is_active: true })).body.product_category
    const child = (
      await manager.post("/admin/product-categories", { name: `下级 ${Date.now()}`, is_active: true, parent_category_id: parent.id })
    ).body.product_category
    const added = await manager.post(`/admin/product-categories/${child.id}/products`, { add: [product.id] })
    expect(added.status).toBe(200)
    const read = async () =>
      JSON.stringify((await store().get(`/store/product-categories/${parent.id}?fields=id,category_children.products.title`)).body)
    await until(async () => ((await read()).includes(product.title) ? true : undefined), "the product in its category")
    await whileEnded(by.supplier_id, async () => expect(await read()).not.toContain(product.title))
  })

  it("cannot be bought while it is hidden", async () => {
    await whileEnded(by.supplier_id, async () => {
      expect(await cartCodes(product.variant_id)).toContain("suppliers.licence_expired")
    })
  })
})

describe("what is not listed", () => {
  it("cannot be bought by its id: a draft, or one under review", async () => {
    const draft = await draftProduct()
    await labelVariant(draft.variant_id, fullLabel(by))
    const put = () => store().post("/store/carts", { region_id: shop.address.region_id, items: [{ variant_id: draft.variant_id, quantity: 1 }] })
    const rules = async () => {
      const answer = await put()
      expect(answer.status).toBe(422)
      return answer.body.findings.map((finding: { rule: string }) => finding.rule)
    }
    expect(await rules()).toContain("labelling.listed_only")
    await (await lister()).post(draft.path, { status: "published" })
    await (await writer()).post(draft.path, { description: "还没有人看过" })
    expect(await rules()).toContain("labelling.listed_only")
  })

  it("cannot be bought without a label, even put on sale past every gate", async () => {
    const draft = await draftProduct()
    await shop.sql("update product set status = 'published' where id = $1", [draft.id])
    expect(await cartCodes(draft.variant_id)).toEqual(expect.arrayContaining(["labelling.label_missing", "labelling.stock_must_be_managed"]))
  })

  it("is hidden when it was put on sale past every gate", async () => {
    const draft = await draftProduct()
    await shop.sql("update product set status = 'published' where id = $1", [draft.id])
    expect((await store().get(`/store/products/${draft.id}`)).status).toBe(404)
    expect((await store().get(`/store/products?id=${draft.id}`)).body.count).toBe(0)
  })
})
