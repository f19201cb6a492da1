import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { loadOrders } from "../../../../components/account/load-orders"
import { OrderRow } from "../../../../components/account/order-row"
import { Pagination } from "../../../../components/catalogue/pagination"
import { caller, requireCustomer } from "../../../../session/session"
import { ButtonLink } from "../../../../ui/button"
import { EmptyState } from "../../../../ui/empty-state"
import { PageTitle } from "../../../../ui/page-title"

const PAGE_SIZE = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("orders"))("title") }
}

export default async function OrdersPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const t = await getTranslations("orders")
  await requireCustomer("/account/orders")
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1)
  const { rows, count } = await loadOrders(PAGE_SIZE, (page - 1) * PAGE_SIZE, await caller())
  return (
    <>
      <PageTitle title={t("title")} />
      {rows.length ? (
        <ul className="space-y-3">
          {rows.map((row) => (
            <OrderRow key={row.order.id} {...row} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="box" title={t("none")} action={<ButtonLink href="/">{t("browse")}</ButtonLink>} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={(to) => ({ pathname: "/account/orders", query: to > 1 ? { page: String(to) } : {} })}
      />
    </>
  )
}
