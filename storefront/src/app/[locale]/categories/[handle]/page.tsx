import type { Metadata } from "next"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { listCategories, type Category } from "../../../../backend/catalogue"
import { listAddress, ProductList } from "../../../../components/catalogue/product-list"
import { readableHandle } from "../../../../domain/handle"
import { categoryName } from "../../../../domain/text"
import { PageTitle } from "../../../../ui/page-title"

interface Props {
  params: Promise<{ handle: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function categoryOf(params: Props["params"]): Promise<Category> {
  const handle = readableHandle((await params).handle)
  const categories = await listCategories(await getLocale())
  return categories.find((category) => category.handle === handle) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: categoryName(await categoryOf(params), await getLocale()) }
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const category = await categoryOf(params)
  const locale = await getLocale()
  const description = (locale === "en" && category.metadata?.description_en) || category.description
  return (
    <div className="page">
      <PageTitle title={categoryName(category, locale)} lead={description} />
      <ProductList pathname={`/categories/${category.handle}`} address={listAddress(await searchParams)} category_id={category.id} />
    </div>
  )
}
