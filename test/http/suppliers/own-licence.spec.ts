import { shop } from "../../support/shop"
import { addLicence, dayFromToday, onboardOwn, operationLicence, verifier } from "./onboard"

/** A draft without label and lots: what is looked for here is only what our own papers say. */
async function draftVariant(): Promise<string> {
  const owner = await shop.staff("owner")
  const title = `own licence ${Date.now()}-${Math.random()}`
  const { status, body } = await owner.post("/admin/products", {
    title,
    status: "draft",
    options: [{ title: "规格", values: ["500 g"] }],
    variants: [{ title: "500 g", options: { 规格: "500 g" }, prices: [{ currency_code: "cny", amount: 10 }] }],
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.product.variants[0].id
}

/** Put on sale past every gate, so that a cart reaches its own gate. */
async function listedVariant(): Promise<string> {
  const variant = await draftVariant()
  await shop.sql("update product set status = 'published' where id = (select product_id from product_variant where id = $1)", [variant])
  await shop.sql("update product_variant set manage_inventory = false where id = $1", [variant])
  await shop.sql(
    `insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'prodsc_' || v.id, v.product_id, (select id from sales_channel limit 1) from product_variant v where v.id = $1
     on conflict do nothing`,
    [variant]
  )
  return variant
}

const codesOf = (body: { findings?: { code: string }[] }) => (body.findings ?? []).map(({ code }) => code)

async function tryCart(variant_id: string) {
  const { region_id } = shop.address
  return shop.store().post("/store/carts", { region_id, items: [{ variant_id, quantity: 1 }] })
}

/** Moves the end of our own operation licences, and puts it back after the test. */
async function withOwnEnd(id: string, valid_to: string, work: () => Promise<void>): Promise<void> {
  const rows = await shop.sql(
    "select id, valid_to from supplier_licence where party_id = $1 and type = 'food_operation' and state = 'verified'",
    [id]
  )
  await shop.sql("update supplier_licence set valid_to = $2 where id = any($1)", [rows.map((row) => row.id), valid_to])
  try {
    await work()
  } finally {
    for (const row of rows) await shop.sql("update supplier_licence set valid_to = $2 where id = $1", [row.id, row.valid_to])
  }
}

describe("our own licences", () => {
  let own: string
  beforeAll(async () => {
    own = await onboardOwn()
  })

  it("are shown to everybody, with number, scope, check date and 12315, without a login", async () => {
    const { status, body } = await shop.store().get("/store/licences")
    expect(status).toBe(200)
    expect(body.company).toMatchObject({
      icp_number: "闽ICP备00000000号",
      public_security_number: "闽公网安备 35020000000000号",
      hotline: "400-000-0000",
      complaint_line: "12315",
    })
    const permit = body.licences.find((one: { type: string }) => one.type === "food_operation")
    expect(permit).toMatchObject({ state: "verified", checked_on: expect.any(String) })
    expect(permit.scope.zh).toContain("预包装食品销售")
    expect(permit.scope.en).toContain("pre-packed food")
    expect(JSON.stringify(body)).not.toMatch(/keyed_hash|submitted_by|file_id/)
  })

  it("stop every sale the day after they end, and let it go on through their last day", async () => {
    const variant = await listedVariant()
    await withOwnEnd(own, dayFromToday(-1), async () => {
      const refused = await tryCart(variant)
      expect(refused.status).toBe(422)
      expect(codesOf(refused.body)).toContain("suppliers.own_licence_expired")
      const finding = refused.body.findings.find((one: { code: string }) => one.code === "suppliers.own_licence_expired")
      expect(finding).toMatchObject({ rule: "suppliers.own_licence", details: { until: dayFromToday(-1) } })
      const { body } = await shop.store().get("/store/licences")
      expect(body.licences.map((one: { type: string }) => one.type)).not.toContain("food_operation")
    })
    await withOwnEnd(own, dayFromToday(0), async () => {
      expect(codesOf((await tryCart(variant)).body)).not.toContain("suppliers.own_licence_expired")
    })
  })

  it("stop publishing too, and a verified renewal opens the shop again by itself", async () => {
    const owner = await shop.staff("owner")
    const variant = await draftVariant()
    const [row] = await shop.sql("select product_id from product_variant where id = $1", [variant])
    await withOwnEnd(own, dayFromToday(-1), async () => {
      const refused = await owner.post(`/admin/products/${row.product_id}`, { status: "published" })
      expect(refused.status).toBe(422)
      expect(codesOf(refused.body)).toContain("suppliers.own_licence_expired")
      const renewal = await addLicence(own, operationLicence({ valid_from: dayFromToday(0), sales_items: ["prepacked_chilled", "bulk_chilled"] }))
      const open = await owner.post(`/admin/products/${row.product_id}`, { status: "published" })
      expect(codesOf(open.body)).not.toContain("suppliers.own_licence_expired")
      await shop.sql("update supplier_licence set state = 'rejected' where id = $1", [renewal])
    })
  })

  it("a suspension of our own company stops everything at once", async () => {
    const officer = await verifier()
    const variant = await listedVariant()
    await officer.post(`/admin/suppliers/${own}/suspend`, { reason: "责令停业" })
    try {
      expect(codesOf((await tryCart(variant)).body)).toContain("suppliers.own_licence_missing")
      expect((await shop.store().get("/store/licences")).body).toEqual({ company: null, licences: [] })
    } finally {
      await officer.post(`/admin/suppliers/${own}/reinstate`, { reason: "恢复营业" })
    }
  })
})

describe("our own company", () => {
  it("is changed by permitted staff, on its own route only, and shows at once", async () => {
    const own = await onboardOwn()
    const manager = await shop.staff("store_manager")
    const buyer = await shop.staff("buyer")
    expect((await buyer.post("/admin/own-company", { hotline: "400-111-1111" })).status).toBe(403)
    const elsewhere = await buyer.post(`/admin/suppliers/${own}`, { contact: "x" })
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, "suppliers.own_elsewhere"])
    expect((await manager.post("/admin/own-company", { hotline: "<b>400</b>" })).body.code).toBe("request.invalid")
    const changed = await manager.post("/admin/own-company", { hotline: "400-111-1111" })
    expect(changed.body.supplier.hotline).toBe("400-111-1111")
    expect((await shop.store().get("/store/licences")).body.company.hotline).toBe("400-111-1111")
    await manager.post("/admin/own-company", { hotline: "400-000-0000" })
  })

  it("exists once, whatever is tried", async () => {
    await onboardOwn()
    const rows = await shop.sql("select count(*)::int as n from supplier_party where kind = 'own'")
    expect(rows[0].n).toBe(1)
  })
})
