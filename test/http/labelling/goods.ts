import { randomUUID } from "node:crypto"
import type { Answer } from "../../support/http-client"
import { shop } from "../../support/shop"
import { onboard, onboardOwn, onboardProducer, operationLicence } from "../suppliers/onboard"

/** Who supplies and who makes the goods of a test. */
export interface Makers {
  supplier_id: string
  producer_id: string
  licence_number: string
}

const ok = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

/** Our own company, a supplier and a maker of pastry and biscuits, all with their papers. */
export async function makers(): Promise<Makers> {
  await onboardOwn()
  const supplier = await onboard({ goods_kinds: ["prepacked", "prepacked_chilled", "import"] }, [operationLicence()])
  const producer = await onboardProducer()
  const papers = await shop.sql("select number from supplier_licence where party_id = $1 and type = 'food_production'", [producer.id])
  return { supplier_id: supplier.id, producer_id: producer.id, licence_number: papers[0].number }
}

/** A label that lacks nothing under GB 7718-2025 and GB 28050-2025. */
export const fullLabel = (by: Makers, over: object = {}) => ({
  edition: "GB7718-2025",
  goods_kind: "prepacked",
  food_category: "24",
  supplier_id: by.supplier_id,
  producer_id: by.producer_id,
  name: { zh: "桂花糕", en: "Osmanthus cake" },
  specification: "250 g/盒",
  net_content: "250 g",
  ingredients: { zh: "糯米粉、白砂糖、桂花、小麦粉", en: "Glutinous rice flour, sugar, osmanthus, wheat flour" },
  additives: { zh: "无", en: "None" },
  allergens: ["gluten_cereals"],
  storage: { zh: "阴凉干燥处", en: "Keep cool and dry" },
  storage_zone: "ambient",
  shelf_life_days: 180,
  shelf_life_text: { zh: "6 个月", en: "6 months" },
  min_remaining_days: 30,
  standard_code: "GB/T 20977",
  production_licence_number: by.licence_number,
  nutrition: [
    { key: "energy", per_100: 1500 },
    { key: "protein", per_100: 5 },
    { key: "fat", per_100: 6 },
    { key: "saturated_fat", per_100: 2 },
    { key: "carbohydrate", per_100: 70 },
    { key: "sugar", per_100: 25 },
    { key: "sodium", per_100: 80 },
  ],
  gtin: "6921168509256",
  warnings: [
    {
      zh: "儿童青少年应避免过量摄入盐油糖",
      en: "Children and adolescents should avoid excessive intake of salt, oil and sugar",
    },
  ],
  ...over,
})

/** One product with one variant, as the stock routes take it. */
export const newProduct = (over: object = {}) => {
  const name = `测试桂花糕 ${randomUUID().slice(0, 8)}`
  return {
    title: name,
    description: "糯米粉与桂花制成的糕点。",
    options: [{ title: "规格", values: ["250 g", "500 g"] }],
    variants: [{ title: "250 g", options: { 规格: "250 g" }, prices: [{ currency_code: "cny", amount: 12 }] }],
    ...over,
  }
}

export interface TestProduct {
  id: string
  handle: string
  title: string
  variant_id: string
  path: string
  label_path: string
}

export const writer = () => shop.staff("content_editor")
export const approver = () => shop.staff("compliance_officer")
export const lister = () => shop.staff("store_manager")

/** A draft product, written by the content editor and put into the shop's channel. */
export async function draftProduct(over: object = {}): Promise<TestProduct> {
  const [channel] = await shop.sql("select id from sales_channel limit 1")
  const { body } = ok(
    await (await writer()).post("/admin/products", newProduct({ sales_channels: [{ id: channel.id }], ...over })),
    "creating a product"
  )
  const { id, handle, title, variants } = body.product
  const variant_id = variants[0].id as string
  return { id, handle, title, variant_id, path: `/admin/products/${id}`, label_path: `/admin/variants/${variant_id}/label` }
}

/** Writes, hands in and approves a label: two people. Answers its version. */
export async function labelVariant(variant_id: string, label: object): Promise<number> {
  const path = `/admin/variants/${variant_id}/label`
  const editor = await writer()
  const { body } = ok(await editor.post(path, label), "writing a label")
  ok(await editor.post(`${path}/submit`, { revision: body.draft.revision }), "handing a label in")
  ok(await (await approver()).post(`${path}/approve`, { version: body.draft.version }), "approving a label")
  return body.draft.version
}

/** A product on sale, through the stock routes: the content editor wrote it, the store manager admitted it. */
export async function publishedProduct(by: Makers, over: object = {}, label: object = {}): Promise<TestProduct> {
  const product = await draftProduct(over)
  await labelVariant(product.variant_id, fullLabel(by, label))
  const { body } = ok(await (await lister()).post(product.path, { status: "published" }), "publishing")
  if (body.product.status !== "published") throw new Error(`the product is ${body.product.status}`)
  return product
}

export const statusOf = async (product: TestProduct): Promise<string> =>
  (await shop.sql("select status from product where id = $1", [product.id]))[0].status

export const codesOf = (body: { findings?: { code: string; outcome?: string }[] }): string[] =>
  (body.findings ?? []).filter(({ outcome }) => outcome !== "notice").map(({ code }) => code)
