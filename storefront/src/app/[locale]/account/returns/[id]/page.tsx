import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { isAbsent } from "../../../../../backend/backend-error"
import { getReturn, type ReturnState } from "../../../../../backend/returns"
import { lineName } from "../../../../../components/account/line-name"
import { loadOrder } from "../../../../../components/account/load-order"
import { ReturnStateBadge } from "../../../../../components/account/order-state-badge"
import { ReturnHistory } from "../../../../../components/returns/return-history"
import { ReturnPhotos } from "../../../../../components/returns/return-photos"
import { RuleList } from "../../../../../components/returns/rule-list"
import { WithdrawDialog } from "../../../../../components/returns/withdraw-dialog"
import { Link } from "../../../../../i18n/navigation"
import { caller, requireCustomer } from "../../../../../session/session"
import { Card, CardTitle } from "../../../../../ui/card"
import { TimeText } from "../../../../../ui/date-text"
import { PageTitle } from "../../../../../ui/page-title"
import { Price } from "../../../../../ui/price"
import { DefinitionTable } from "../../../../../ui/table"

/** Once the goods are back there is nothing to withdraw. */
const WITHDRAWABLE: ReadonlySet<ReturnState> = new Set(["requested", "approved"])

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("returns"))("detail") }
}

export default async function ReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const t = await getTranslations("returns")
  await requireCustomer(`/account/returns/${id}`)
  const who = await caller()
  const request = await getReturn(id, who).catch((error: unknown) => (isAbsent(error) ? notFound() : Promise.reject(error)))
  const loaded = await loadOrder(request.order_id, who)
  const { order } = loaded
  const lines = request.lines.map(({ order_line_id, quantity }) => {
    const line = order.items.find((item) => item.id === order_line_id)
    return { id: order_line_id, name: lineName(line, loaded, who.locale), quantity }
  })
  const open = request.status === "requested"
  return (
    <>
      <PageTitle
        up={{ href: "/account/returns", label: t("title") }}
        title={t("number", { number: request.display_id })}
        lead={t(`stateBody.${request.status}`)}
        aside={<ReturnStateBadge state={request.status} />}
      />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Card>
          <CardTitle>{t("request")}</CardTitle>
          <DefinitionTable
            rows={[
              {
                key: "order",
                head: t("order"),
                value: (
                  <Link href={`/account/orders/${order.id}`} className="text-jade underline underline-offset-4">
                    {t("orderNumber", { number: order.display_id })}
                  </Link>
                ),
              },
              { key: "goods", head: t("goods"), value: lines.map((line) => <p key={line.id}>{line.name} × {line.quantity}</p>) },
              { key: "reason", head: t("why"), value: t(`reason.${request.reason}`) },
              { key: "description", head: t("description"), value: request.description },
              { key: "at", head: t("requestedAt"), value: <TimeText at={request.requested_at} /> },
              { key: "decide", head: t("decideBy"), value: open && request.decide_by && <TimeText at={request.decide_by} /> },
              { key: "refundBy", head: t("refundBy"), value: request.status !== "refunded" && request.refund_by && <TimeText at={request.refund_by} /> },
              { key: "amount", head: t("refundAmount"), value: request.refund_amount !== null && <Price amount={Number(request.refund_amount)} /> },
            ]}
          />
          <ReturnPhotos id={id} photo_ids={request.photo_ids} />
        </Card>
        <Card>
          <CardTitle>{t("history")}</CardTitle>
          <ReturnHistory history={request.history} />
          {WITHDRAWABLE.has(request.status) && <WithdrawDialog id={id} />}
        </Card>
        {request.findings.length > 0 && (
          <Card className="xl:col-span-2">
            <CardTitle>{t("rules")}</CardTitle>
            <RuleList findings={request.findings} />
          </Card>
        )}
      </div>
    </>
  )
}
