import { getLocale, getTranslations } from "next-intl/server"
import { listProducts, SORTS, type Sort } from "../../backend/catalogue"
import { Link } from "../../i18n/navigation"
import { classes } from "../../ui/classes"
import { EmptyState } from "../../ui/empty-state"
import { ButtonLink } from "../../ui/button"
import { Pagination } from "./pagination"
import { ProductGrid } from "./product-grid"

const PAGE_SIZE = 12

/** What the address of a list may say; anything else counts as absent. */
export interface ListAddress {
  q?: string
  sort: Sort
  page: number
}

type Search = Record<string, string | string[] | undefined>
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export function listAddress(search: Search): ListAddress {
  const sort = first(search.sort)
  const page = Number(first(search.page))
  return {
    q: first(search.q)?.trim().slice(0, 60) || undefined,
    sort: sort && sort in SORTS ? (sort as Sort) : "newest",
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}

interface ListProps {
  pathname: string
  address: ListAddress
  category_id?: string
}

/** Result count, order, cards, pages. */
export async function ProductList({ pathname, address, category_id }: ListProps) {
  const t = await getTranslations("catalogue")
  const locale = await getLocale()
  const { q, sort, page } = address
  const { products, count } = await listProducts({ q, category_id, sort, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }, locale)
  const query = (change: Partial<ListAddress>) => {
    const next = { ...address, ...change }
    return {
      ...(next.q ? { q: next.q } : {}),
      ...(next.sort === "newest" ? {} : { sort: next.sort }),
      ...(next.page > 1 ? { page: String(next.page) } : {}),
    }
  }
  if (!products.length) {
    return (
      <EmptyState icon="search" title={t("nothingFound")} action={<ButtonLink href="/">{t("backHome")}</ButtonLink>}>
        {q ? t("nothingFoundFor", { q }) : t("nothingHere")}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-ink-soft" role="status">
          {t("count", { count })}
        </p>
        <nav aria-label={t("sortLabel")} className="flex gap-1">
          {(Object.keys(SORTS) as Sort[]).map((key) => (
            <Link
              key={key}
              href={{ pathname, query: query({ sort: key, page: 1 }) }}
              aria-current={key === sort ? "true" : undefined}
              className={classes("inline-flex min-h-11 items-center rounded-md px-3 text-sm", key === sort ? "bg-jade-wash font-semibold text-jade-deep" : "text-ink-soft hover:bg-sunken")}
            >
              {t(`sort.${key}`)}
            </Link>
          ))}
        </nav>
      </div>
      <ProductGrid products={products} headingLevel="h2" />
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={(to) => ({ pathname, query: query({ page: to }) })} />
    </>
  )
}
