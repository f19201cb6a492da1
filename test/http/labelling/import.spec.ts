import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { shop } from "../../support/shop"
import { draftProduct, lister, makers, publishedProduct, statusOf, type Makers, type TestProduct } from "./goods"

jest.setTimeout(60_000)

let by: Makers

beforeAll(async () => {
  by = await makers()
})

const HEAD = [
  "Product Id", "Product Handle", "Product Title", "Product Status", "Product Description",
  "Variant Id", "Variant Title", "Variant Price CNY", "Variant Option 1 Name", "Variant Option 1 Value",
]

const csv = (rows: Record<string, string>[]) =>
  [HEAD, ...rows.map((row) => HEAD.map((column) => row[column] ?? ""))].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n")

/** Starts and confirms an import as the store manager does in the dashboard. */
async function importRows(rows: Record<string, string>[]): Promise<void> {
  const manager = await lister()
  const form = new FormData()
  form.set("file", new Blob([csv(rows)], { type: "text/csv" }), "products.csv")
  const started = await manager.post("/admin/products/import", form)
  if (started.status !== 202) throw new Error(`the import answered ${started.status}: ${JSON.stringify(started.body)}`)
  await manager.post(`/admin/products/import/${started.body.transaction_id}/confirm`)
}

/** The job works on its own; waits until it has done what the test looks for. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const seen = await look()
    if (seen !== undefined) return seen
    await sleep(100)
  }
  throw new Error("the import did not do it in ten seconds")
}

const noticed = (id: string) =>
  eventually(async () => {
    const { body } = await (await lister()).get("/admin/notices?limit=100")
    return (body.notices as { code: string; subject_id: string; message: unknown }[]).find(
      (notice) => notice.subject_id === id && notice.code === "labelling.import_left_draft"
    )
  })

const optionRow = { "Variant Title": "250 g", "Variant Price CNY": "12", "Variant Option 1 Name": "规格", "Variant Option 1 Value": "250 g" }

/** A row that publishes a product that exists. */
const rowOf = (product: TestProduct) => ({
  "Product Id": product.id,
  "Product Handle": product.handle,
  "Product Title": product.title,
  "Product Status": "published",
  "Variant Id": product.variant_id,
  ...optionRow,
})

describe("an import", () => {
  it("keeps new products as drafts and tells why", async () => {
    const handle = `import-${randomUUID().slice(0, 8)}`
    await importRows([{ "Product Handle": handle, "Product Title": "导入的糕点", "Product Status": "published", ...optionRow }])
    const id = await eventually(async () => (await shop.sql("select id from product where handle = $1", [handle]))[0]?.id as string | undefined)
    expect(JSON.stringify(await noticed(id))).toContain("labelling.label_missing")
    expect((await shop.sql("select status from product where id = $1", [id]))[0].status).toBe("draft")
  })

  it("does not publish a draft that lacks its label", async () => {
    const product = await draftProduct()
    await importRows([rowOf(product)])
    await noticed(product.id)
    expect(await statusOf(product)).toBe("draft")
  })

  it("sends a published product whose text it changes back to review", async () => {
    const product = await publishedProduct(by)
    await importRows([{ ...rowOf(product), "Product Description": "导入的新说明" }])
    const status = await eventually(async () => {
      const now = await statusOf(product)
      return now === "published" ? undefined : now
    })
    expect(status).toBe("proposed")
  })
})
