import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"

/** A variant as the gate of publishing sees it. */
export interface VariantState {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
}

/** What the shop says about a product beside its labels, and how its variants are stocked. */
export interface ProductContent {
  id: string
  status: "draft" | "proposed" | "published" | "rejected"
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  images: { url: string }[]
  metadata: Record<string, unknown> | null
  variants: VariantState[]
}

const FIELDS = [
  "id", "status", "title", "subtitle", "description", "thumbnail", "metadata", "images.url",
  "variants.id", "variants.title", "variants.manage_inventory", "variants.allow_backorder",
]

interface Query {
  graph(request: { entity: string; fields: string[]; filters: object; pagination?: object }): Promise<{ data: unknown[] }>
}

/** Products as they are stored now; unknown ids are left out. */
export async function productContents(container: ServiceLocator, ids: readonly string[]): Promise<ProductContent[]> {
  if (!ids.length) return []
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: [...new Set(ids)] } })
  return data as ProductContent[]
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]))
}

/**
 * SHA-256 over what a second person reviews: title, texts, pictures, names of variants. Stock, prices and
 * collections are not claims about the food, and change without review.
 */
export function contentHash(product: ProductContent): string {
  const { title, subtitle, description, thumbnail, metadata } = product
  const images = product.images.map(({ url }) => url).sort()
  const variants = product.variants.map((variant) => [variant.id, variant.title]).sort()
  const preimage = sorted([title, subtitle || null, description || null, thumbnail || null, metadata ?? {}, images, variants])
  return createHash("sha256").update(JSON.stringify(preimage)).digest("hex")
}

/** Every text that a shopper reads, with where it stands. */
export function textsOf(product: ProductContent): { field: string; text: string }[] {
  const metadata = Object.entries(product.metadata ?? {}).map(([key, value]) => [`metadata.${key}`, value] as const)
  const all: (readonly [string, unknown])[] = [
    ["title", product.title],
    ["subtitle", product.subtitle],
    ["description", product.description],
    ...metadata,
    ...product.variants.map((variant) => ["variants.title", variant.title] as const),
  ]
  return all.flatMap(([field, text]) => (typeof text === "string" && text !== "" ? [{ field, text }] : []))
}

/** The whole catalogue by title, or what a text finds in it; a shop of packed food has hundreds of products, not millions. */
export async function allProductContents(container: ServiceLocator, q?: string): Promise<ProductContent[]> {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const pagination = { order: { title: "ASC" } }
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: q ? { q } : {}, pagination })
  return data as ProductContent[]
}
