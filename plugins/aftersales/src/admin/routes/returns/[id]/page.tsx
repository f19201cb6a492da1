import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { ReturnStatusBadge } from "../../../components/badges"
import { PageHead } from "../../../components/page-head"
import { QueryState } from "../../../components/query-state"
import { ReturnActions } from "../../../components/return-actions"
import { ReturnFindings, ReturnHistory, ReturnLines, ReturnPhotos } from "../../../components/return-parts"
import { useRead } from "../../../lib/data"
import { useAfterSales } from "../../../lib/language"
import type { ReturnDetail } from "../../../lib/types"

const ReturnPage = () => {
  const { t } = useAfterSales()
  const query = useRead<{ return_request: ReturnDetail }>(`/admin/return-requests/${useParams().id!}`)
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/returns">
        {t("returns.back")}
      </Link>
      {query.data ? (
        <Whole request={query.data.return_request} />
      ) : (
        <Container className="p-0">
          <QueryState query={query}>{null}</QueryState>
        </Container>
      )}
    </div>
  )
}

function Whole({ request }: { request: ReturnDetail }) {
  const { t } = useAfterSales()
  return (
    <>
      <Container className="divide-y p-0">
        <PageHead
          title={`${t("returns.number")} ${request.display_id} · ${t(`returnReason.${request.reason}`)}`}
          subtitle={t("returns.received", { received: request.received_on ?? t("common.none"), last: request.last_day ?? t("common.none") })}
        >
          <div className="mt-1 flex flex-wrap items-center gap-3">
            <ReturnStatusBadge status={request.status} />
            <Link className="text-ui-fg-interactive txt-compact-small" to={`/orders/${request.order_id}`}>
              {t("pick.order")} #{request.order_display_id ?? ""}
            </Link>
            {request.resolution && <Text size="small">{t(`resolution.${request.resolution}`)}</Text>}
            {request.refund_amount && (
              <Text size="small">
                {t("returns.refundAmount")} ¥{request.refund_amount}
              </Text>
            )}
          </div>
        </PageHead>
        <Part title={t("returns.description")}>
          <Text size="small" className="whitespace-pre-wrap break-words">
            {request.description || t("common.none")}
          </Text>
        </Part>
        <Part title={t("returns.lines")}>
          <ReturnLines lines={request.lines} />
        </Part>
        <Part title={t("returns.photos")}>
          <ReturnPhotos photos={request.photos} />
        </Part>
        <ReturnActions request={request} />
      </Container>
      <Container className="divide-y p-0">
        <Part title={t("returns.findings")}>
          <ReturnFindings findings={request.findings} />
        </Part>
        <Part title={t("returns.history")}>
          <ReturnHistory history={request.history} />
        </Part>
      </Container>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
      <Heading level="h3">{title}</Heading>
      {children}
    </section>
  )
}

export default ReturnPage
