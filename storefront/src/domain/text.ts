import type { Category, Product } from "../backend/catalogue"
import type { Bilingual, Label } from "../backend/food"

/** Text in the reader's language; Chinese where the other is empty, since Chinese is what the pack says. */
export function inLanguage(text: Bilingual | null | undefined, locale: string): string {
  if (!text) return ""
  return (locale === "en" ? text.en : text.zh) || text.zh || text.en
}

/** The name on the label; without one, the catalogue's. */
export function productName(product: Pick<Product, "title" | "metadata">, label: Label | null | undefined, locale: string): string {
  return inLanguage(label?.name, locale) || (locale === "en" && product.metadata?.name_en) || product.title
}

export function productDescription(product: Product, locale: string): string {
  return (locale === "en" && product.metadata?.description_en) || product.description || ""
}

export function categoryName(category: Pick<Category, "name" | "metadata">, locale: string): string {
  return (locale === "en" && category.metadata?.name_en) || category.name
}

/** The line under a product's name. */
export function productTagline(product: Pick<Product, "subtitle" | "metadata">, locale: string): string {
  return (locale === "en" && product.metadata?.subtitle_en) || product.subtitle || ""
}

/** The reader's side of a text that staff wrote in both languages at once, such as "快递配送 Courier". */
export function ownSide(text: string | null | undefined, locale: string): string {
  const sides = /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*?)\s+([A-Za-z][^\p{Script=Han}]*)$/u.exec(text ?? "")
  return sides ? ((locale === "en" ? sides[2] : sides[1]) ?? "") : (text ?? "")
}
