import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { productByHandle, type Product } from "../../../../backend/catalogue"
import { foodByVariant } from "../../../../backend/food"
import { Gallery } from "../../../../components/product/gallery"
import { ProductDetails } from "../../../../components/product/product-details"
import { ProductHead } from "../../../../components/product/product-head"
import { readableHandle } from "../../../../domain/handle"
import { categoryName, productDescription, productName } from "../../../../domain/text"
import { Link } from "../../../../i18n/navigation"
import { Icon } from "../../../../ui/icon"

interface Props {
  params: Promise<{ handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = cache(async (handle: string, locale: string) => {
  const product = await productByHandle(handle, locale)
  if (!product) notFound()
  return { product, food: await foodByVariant([product.id], locale) }
})

/** The variant that the address names, or the first. */
function chosenVariant(product: Product, search: Record<string, string | string[] | undefined>) {
  return product.variants.find(({ id }) => id === search.variant) ?? product.variants[0]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const handle = readableHandle((await params).handle)
  const locale = await getLocale()
  const { product, food } = await load(handle, locale)
  const label = food?.get(product.variants[0]?.id ?? "")?.label
  return { title: productName(product, label, locale), description: productDescription(product, locale) || undefined }
}

export default async function ProductPage({ params, searchParams }: Props) {
  const handle = readableHandle((await params).handle)
  const locale = await getLocale()
  const t = await getTranslations("product")
  const { product, food } = await load(handle, locale)
  const variant = chosenVariant(product, await searchParams)
  const facts = variant && food?.get(variant.id)
  const name = productName(product, facts?.label, locale)
  const category = product.categories[0]
  return (
    <div className="page">
      <nav aria-label={t("breadcrumb")} className="py-2 text-sm">
        <ol className="flex flex-wrap items-center gap-1 text-ink-soft">
          <li>
            <Link href="/" className="inline-flex min-h-11 items-center hover:underline">
              {t("home")}
            </Link>
          </li>
          {category && (
            <li className="flex items-center gap-1">
              <Icon name="chevron" className="size-3.5" />
              <Link href={`/categories/${category.handle}`} className="inline-flex min-h-11 items-center hover:underline">
                {categoryName(category, locale)}
              </Link>
            </li>
          )}
        </ol>
      </nav>
      <div className="grid gap-6 md:grid-cols-2 md:gap-10">
        <Gallery product={product} name={name} />
        <ProductHead product={product} variant={variant} food={facts} known={food !== undefined} name={name} />
      </div>
      <ProductDetails product={product} food={facts} />
    </div>
  )
}
