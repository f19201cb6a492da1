import { env } from "../env"
import { call, read } from "./client"

export interface Category {
  id: string
  name: string
  handle: string
  description: string | null
  parent_category_id: string | null
  rank: number
  metadata: { name_en?: string; description_en?: string } | null
}

export interface Variant {
  id: string
  title: string | null
  sku: string | null
  /** Yuan, not fen. */
  calculated_price: { calculated_amount: number; original_amount: number; currency_code: string } | null
}

export interface Product {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  images: { id: string; url: string }[]
  variants: Variant[]
  categories: Pick<Category, "id" | "name" | "handle" | "metadata">[]
  metadata: { name_en?: string; subtitle_en?: string; description_en?: string } | null
  created_at: string
}

export interface ProductPage {
  products: Product[]
  count: number
}

export const SORTS = { newest: "-created_at", name: "title" } as const
export type Sort = keyof typeof SORTS

export interface ProductQuery {
  q?: string
  category_id?: string
  sort?: Sort
  limit: number
  offset?: number
}

const FIELDS = [
  "id,handle,title,subtitle,description,thumbnail,created_at,metadata,images.id,images.url",
  "variants.id,variants.title,variants.sku,*variants.calculated_price",
  // Medusa drops single fields of categories in silence.
  "*categories",
].join(",")

/** Products that may be sold now, one page of them. */
export function listProducts({ q, category_id, sort = "newest", limit, offset = 0 }: ProductQuery, locale: string) {
  return read<ProductPage>(
    "products",
    { region_id: env().ANXIN_REGION_ID, fields: FIELDS, order: SORTS[sort], limit, offset, q, category_id },
    locale
  )
}

export async function productByHandle(handle: string, locale: string): Promise<Product | undefined> {
  const query = { region_id: env().ANXIN_REGION_ID, fields: FIELDS, handle, limit: 1 }
  return (await read<ProductPage>("products", query, locale)).products[0]
}

/** Names and pictures of products that a cart or an order mentions; those no longer sold are absent. */
export async function productsById(ids: readonly string[], locale: string): Promise<Product[]> {
  if (!ids.length) return []
  const query = { region_id: env().ANXIN_REGION_ID, fields: FIELDS, id: [...ids], limit: ids.length }
  return (await call<ProductPage>("/store/products", { query, locale })).products
}

export async function listCategories(locale: string): Promise<Category[]> {
  const { product_categories } = await read<{ product_categories: Category[] }>(
    "categories",
    { limit: 100, fields: "id,name,handle,description,parent_category_id,rank,metadata" },
    locale
  )
  return product_categories.toSorted((a, b) => a.rank - b.rank)
}
