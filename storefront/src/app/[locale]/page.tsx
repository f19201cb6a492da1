import { getLocale, getTranslations } from "next-intl/server"
import { listCategories, listProducts } from "../../backend/catalogue"
import { ownLicences } from "../../backend/licences"
import { CategoryTiles } from "../../components/catalogue/category-tiles"
import { nearExpiryProducts } from "../../components/catalogue/near-expiry-products"
import { ProductGrid } from "../../components/catalogue/product-grid"
import { LicenceList } from "../../components/licences/licence-list"
import { Link } from "../../i18n/navigation"
import { Icon, type IconName } from "../../ui/icon"
import { Notice } from "../../ui/notice"

const PROMISES: readonly (readonly [IconName, "who" | "when" | "back"])[] = [
  ["shield", "who"],
  ["clock", "when"],
  ["undo", "back"],
]

export default async function HomePage() {
  const locale = await getLocale()
  const t = await getTranslations("home")
  const [categories, newest, nearExpiry, own] = await Promise.all([
    listCategories(locale),
    listProducts({ limit: 8 }, locale),
    nearExpiryProducts(4, locale),
    ownLicences(locale),
  ])
  const heading = "font-serif text-xl font-bold md:text-2xl"
  return (
    <div className="page space-y-12">
      <section className="pt-8 md:pt-12">
        <h1 className="max-w-2xl font-serif text-2xl font-bold md:text-3xl">{t("title")}</h1>
        <p className="mt-3 max-w-2xl text-ink-soft">{t("lead")}</p>
        <ul className="mt-6 grid gap-x-8 gap-y-3 md:grid-cols-3">
          {PROMISES.map(([icon, key]) => (
            <li key={key} className="flex gap-3">
              <Icon name={icon} className="mt-0.5 size-6 text-jade" />
              <span>
                <span className="block font-medium">{t(`promise.${key}.title`)}</span>
                <span className="block text-sm text-ink-soft">{t(`promise.${key}.body`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="departments">
        <h2 id="departments" className={`${heading} mb-4`}>
          {t("categories")}
        </h2>
        <CategoryTiles categories={categories.filter((category) => !category.parent_category_id)} />
      </section>

      {nearExpiry.length > 0 && (
        <section aria-labelledby="near-expiry" className="rounded-lg border border-amber-line bg-amber-wash p-4 md:p-6">
          <h2 id="near-expiry" className={heading}>
            {t("nearExpiry")}
          </h2>
          <p className="mb-4 mt-1 max-w-2xl text-sm text-ink-soft">{t("nearExpiryLead")}</p>
          <ProductGrid products={nearExpiry} />
        </section>
      )}

      <section aria-labelledby="newest">
        <div className="mb-4 flex items-baseline justify-between gap-3">
          <h2 id="newest" className={heading}>
            {t("newest")}
          </h2>
          <Link href="/search" className="inline-flex min-h-11 items-center gap-1 text-sm text-jade hover:underline">
            {t("all")}
            <Icon name="chevron" className="size-4" />
          </Link>
        </div>
        {newest.products.length ? <ProductGrid products={newest.products} /> : <Notice title={t("nothingYet")} />}
      </section>

      <section aria-labelledby="licences">
        <div className="mb-4 flex items-baseline justify-between gap-3">
          <h2 id="licences" className={heading}>
            {t("licences")}
          </h2>
          <Link href="/licences" className="inline-flex min-h-11 items-center gap-1 text-sm text-jade hover:underline">
            {t("licencesAll")}
            <Icon name="chevron" className="size-4" />
          </Link>
        </div>
        {own?.licences.length ? <LicenceList own={own} headingLevel="h3" /> : <Notice tone="warning" title={t("licencesUnavailable")} />}
      </section>
    </div>
  )
}
