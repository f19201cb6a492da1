import { approveLabelWorkflow, submitLabelWorkflow } from "@anxin/labelling/workflows"
import type { LabelContent } from "@anxin/labelling/domain/label-content"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow, createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { CATEGORIES } from "./data/categories"
import type { DemoProduct } from "./data/product-shape"
import { PRODUCTS } from "./data/products"
import type { Demo } from "./demo"
import { labelOfProduct } from "./label-of-product"

/** Labels were written and approved, and products admitted, before the oldest goods came in. */
const LISTED_DAY = -390
const BATCH = 15

/** A product of the demo shop as it is on file. */
export interface SeededProduct {
  id: string
  status: string
  variant_id: string
}

interface Labelling {
  labelRecords(filter: object): Promise<{ variant_id: string; status: string; revision: number; version: number }[]>
  saveDraft(input: { variant_id: string; product_id: string; content: LabelContent; revision?: number; actor_id: string }): Promise<{
    revision: number
    version: number
  }>
}

/** Aisles by handle; creates those that are missing. */
export async function seedCategories(demo: Demo): Promise<Map<string, string>> {
  const existing = await demo.container.resolve(Modules.PRODUCT).listProductCategories({ handle: CATEGORIES.map(({ handle }) => handle) })
  const known = new Map(existing.map((category) => [category.handle, category.id]))
  const product_categories = CATEGORIES.flatMap(({ handle, name, description }, rank) =>
    known.has(handle)
      ? []
      : [
          {
            handle,
            name: name.zh,
            description: description.zh,
            rank,
            is_active: true,
            metadata: { name_en: name.en, description_en: description.en },
          },
        ]
  )
  if (product_categories.length) {
    const { result } = await createProductCategoriesWorkflow(demo.container).run({ input: { product_categories } })
    for (const category of result) known.set(category.handle, category.id)
  }
  return known
}

async function productsOnFile(demo: Demo): Promise<Map<string, SeededProduct>> {
  const query = demo.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "status", "variants.id"],
    filters: { handle: PRODUCTS.map(({ handle }) => handle) },
  })
  const rows = data as unknown as { id: string; handle: string; status: string; variants: { id: string }[] }[]
  return new Map(rows.map(({ id, handle, status, variants }) => [handle, { id, status, variant_id: variants[0]!.id }]))
}

const OPTION = "规格"

function productInput(product: DemoProduct, category_id: string, channel: string, profile: string): CreateProductWorkflowInputDTO {
  const { handle, name, tagline, description, specification, price } = product
  const picture = `/static/demo/${handle}.svg`
  return {
    handle,
    title: name[0],
    subtitle: tagline[0],
    description: description[0],
    thumbnail: picture,
    images: [{ url: picture }],
    status: "draft",
    metadata: { name_en: name[1], subtitle_en: tagline[1], description_en: description[1] },
    category_ids: [category_id],
    sales_channels: [{ id: channel }],
    shipping_profile_id: profile,
    options: [{ title: OPTION, values: [specification] }],
    variants: [
      {
        title: specification,
        sku: handle.toUpperCase(),
        manage_inventory: true,
        allow_backorder: false,
        options: { [OPTION]: specification },
        prices: [{ currency_code: "cny", amount: price }],
      },
    ],
  }
}

/** Creates the products that are missing, as drafts of the content editor. */
export async function seedProducts(demo: Demo, categories: Map<string, string>): Promise<Map<string, SeededProduct>> {
  const known = await productsOnFile(demo)
  const missing = PRODUCTS.filter(({ handle }) => !known.has(handle))
  if (!missing.length) return known
  const [channel] = await demo.container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const [profile] = await demo.container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (!channel || !profile) throw new Error("the demo shop needs the base seed first")
  for (let first = 0; first < missing.length; first += BATCH) {
    const products = missing
      .slice(first, first + BATCH)
      .map((product) => productInput(product, categories.get(product.category)!, channel.id, profile.id))
    await demo.as({ type: "user", id: demo.staff("content_editor") }, () => createProductsWorkflow(demo.container).run({ input: { products } }))
  }
  return productsOnFile(demo)
}

/** Writes, submits and approves the labels that are missing: the buyer writes, the compliance officer approves. */
export async function seedLabels(demo: Demo, products: Map<string, SeededProduct>, companies: Map<string, string>): Promise<number> {
  const labelling = demo.container.resolve<Labelling>("labelling")
  const records = await labelling.labelRecords({ variant_id: [...products.values()].map(({ variant_id }) => variant_id) })
  const approved = new Set(records.filter(({ status }) => status === "approved").map(({ variant_id }) => variant_id))
  const open = new Map(records.filter(({ status }) => status === "draft" || status === "submitted").map((row) => [row.variant_id, row]))
  const [buyer, officer] = [demo.staff("buyer"), demo.staff("compliance_officer")]
  let written = 0
  for (const [index, product] of PRODUCTS.entries()) {
    const { id: product_id, variant_id } = products.get(product.handle)!
    if (approved.has(variant_id)) continue
    let label = open.get(variant_id)
    if (label?.status !== "submitted") {
      const content = labelOfProduct(product, index, (key) => companies.get(key)!)
      const draft = await labelling.saveDraft({ variant_id, product_id, content, revision: label?.revision, actor_id: buyer })
      await submitLabelWorkflow(demo.container).run({ input: { variant_id, revision: draft.revision, actor_id: buyer } })
      label = { variant_id, status: "submitted", ...draft }
    }
    await approveLabelWorkflow(demo.container).run({
      input: { variant_id, version: label.version, actor_id: officer, confirm_non_food: false },
    })
    written++
  }
  return written
}

/** Has the store manager admit what the editor wrote, through the gate `product.publish`. */
export async function publishProducts(demo: Demo, products: Map<string, SeededProduct>): Promise<number> {
  const ids = [...products.values()].filter(({ status }) => status !== "published").map(({ id }) => id)
  for (let first = 0; first < ids.length; first += BATCH) {
    const selector = { id: ids.slice(first, first + BATCH) }
    await demo.as({ type: "user", id: demo.staff("store_manager") }, () =>
      updateProductsWorkflow(demo.container).run({ input: { selector, update: { status: "published" } } })
    )
  }
  return ids.length
}

/** Products with labels, admitted long ago by the shop's clock. */
export async function seedCatalogue(demo: Demo, companies: Map<string, string>): Promise<Map<string, SeededProduct>> {
  demo.setClock(demo.moment(LISTED_DAY))
  try {
    const products = await seedProducts(demo, await seedCategories(demo))
    await seedLabels(demo, products, companies)
    await publishProducts(demo, products)
    return products
  } finally {
    demo.setClock()
  }
}
