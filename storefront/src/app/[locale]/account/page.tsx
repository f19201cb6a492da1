import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { loadOrders } from "../../../components/account/load-orders"
import { OrderRow } from "../../../components/account/order-row"
import { Link } from "../../../i18n/navigation"
import { caller, requireCustomer } from "../../../session/session"
import { ButtonLink } from "../../../ui/button"
import { EmptyState } from "../../../ui/empty-state"
import { PageTitle } from "../../../ui/page-title"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") }
}

export default async function AccountPage() {
  const t = await getTranslations("account")
  const customer = await requireCustomer("/account")
  const { rows, count } = await loadOrders(3, 0, await caller())
  return (
    <>
      <PageTitle title={t("hello", { name: customer.first_name || t("customer") })} lead={customer.email ?? undefined} />
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2 className="font-serif text-lg font-bold">{t("lastOrders")}</h2>
        {count > rows.length && (
          <Link href="/account/orders" className="inline-flex min-h-11 items-center text-sm text-jade underline underline-offset-4">
            {t("allOrders", { count })}
          </Link>
        )}
      </div>
      {rows.length ? (
        <ul className="space-y-3">
          {rows.map((row) => (
            <OrderRow key={row.order.id} {...row} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="box" title={t("noOrders")} action={<ButtonLink href="/">{t("browse")}</ButtonLink>}>
          {t("noOrdersBody")}
        </EmptyState>
      )}
    </>
  )
}
