import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { listReturns } from "../../../../backend/returns"
import { ReturnStateBadge } from "../../../../components/account/order-state-badge"
import { Link } from "../../../../i18n/navigation"
import { caller, requireCustomer } from "../../../../session/session"
import { ButtonLink } from "../../../../ui/button"
import { Card } from "../../../../ui/card"
import { TimeText } from "../../../../ui/date-text"
import { EmptyState } from "../../../../ui/empty-state"
import { PageTitle } from "../../../../ui/page-title"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("returns"))("title") }
}

export default async function ReturnsPage() {
  const t = await getTranslations("returns")
  await requireCustomer("/account/returns")
  const requests = await listReturns(await caller())
  return (
    <>
      <PageTitle title={t("title")} />
      {requests.length ? (
        <ul className="space-y-3">
          {requests.map((request) => (
            <Card as="li" key={request.id} className="relative">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h2 className="font-medium">
                  <Link href={`/account/returns/${request.id}`} className="after:absolute after:inset-0 after:rounded-lg hover:text-jade">
                    {t("number", { number: request.display_id })}
                  </Link>
                </h2>
                <ReturnStateBadge state={request.status} />
              </div>
              <p className="mt-1 flex flex-wrap justify-between gap-2 text-sm text-ink-soft">
                <span>{t(`reason.${request.reason}`)}</span>
                <TimeText at={request.requested_at} />
              </p>
            </Card>
          ))}
        </ul>
      ) : (
        <EmptyState icon="undo" title={t("none")} action={<ButtonLink href="/account/orders">{t("toOrders")}</ButtonLink>}>
          {t("noneBody")}
        </EmptyState>
      )}
    </>
  )
}
