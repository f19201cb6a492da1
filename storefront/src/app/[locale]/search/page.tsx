import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "../../../backend/catalogue"
import { CategoryTiles } from "../../../components/catalogue/category-tiles"
import { listAddress, ProductList } from "../../../components/catalogue/product-list"
import { PageTitle } from "../../../ui/page-title"

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue")
  return { title: t("searchTitle"), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const t = await getTranslations("catalogue")
  const address = listAddress(await searchParams)
  const categories = address.q ? [] : await listCategories(await getLocale())
  return (
    <div className="page">
      <PageTitle title={address.q ? t("searchFor", { q: address.q }) : t("allProducts")} />
      {categories.length > 0 && (
        <div className="mb-8">
          <CategoryTiles categories={categories.filter((category) => !category.parent_category_id)} />
        </div>
      )}
      <ProductList pathname="/search" address={address} />
    </div>
  )
}
