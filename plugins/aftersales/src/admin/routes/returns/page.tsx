import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, Container, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { RETURN_STATUSES } from "../../../domain/return-status"
import { ReturnStatusBadge } from "../../components/badges"
import { Choice } from "../../components/choice"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { useFilters, useRead } from "../../lib/data"
import { useAfterSales } from "../../lib/language"
import type { ReturnItem } from "../../lib/types"

const PAGE = 20

const ReturnsPage = () => {
  const { t } = useAfterSales()
  const { get, change } = useFilters()
  const offset = Number(get("offset") || 0)
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  for (const name of ["status", "overdue"]) if (get(name)) search.set(name, get(name))
  const query = useRead<{ return_requests: ReturnItem[]; count: number }>(`/admin/return-requests?${search}`, { keep: true })
  const { return_requests = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("returns.title")} subtitle={t("returns.subtitle")} />
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-3 md:px-6">
        <Choice
          label={t("returns.status")}
          all={t("common.all")}
          value={get("status")}
          options={RETURN_STATUSES.map((value) => ({ value, label: t(`returnStatus.${value}`) }))}
          onChange={(value) => change("status", value)}
        />
        <Choice
          label={t("returns.deadline")}
          all={t("common.all")}
          value={get("overdue")}
          options={[{ value: "true", label: t("returns.overdue") }]}
          onChange={(value) => change("overdue", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("returns.empty")}>
        <Requests requests={return_requests} />
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </Container>
  )
}

function Requests({ requests }: { requests: ReturnItem[] }) {
  const { t } = useAfterSales()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("returns.number")}</Table.HeaderCell>
          <Table.HeaderCell>{t("returns.status")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{t("returns.deadline")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {requests.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ request }: { request: ReturnItem }) {
  const { t } = useAfterSales()
  return (
    <Table.Row data-testid="return-row">
      <Table.Cell className="py-2">
        <Link className="text-ui-fg-interactive txt-compact-small-plus" to={`/returns/${request.id}`}>
          {t("returns.number")} {request.display_id}
        </Link>
        <Text size="xsmall" className="text-ui-fg-muted whitespace-normal">
          {t(`returnReason.${request.reason}`)} · {t("pick.order")} #{request.order_display_id ?? ""}
        </Text>
        <div className="md:hidden">
          <Deadline request={request} />
        </div>
      </Table.Cell>
      <Table.Cell>
        <div className="flex flex-col items-start gap-1 py-2">
          <ReturnStatusBadge status={request.status} />
          {request.kind === "claim" && <Badge size="2xsmall">{t("returns.claim")}</Badge>}
        </div>
      </Table.Cell>
      <Table.Cell className="hidden md:table-cell">
        <Deadline request={request} />
      </Table.Cell>
    </Table.Row>
  )
}

function Deadline({ request }: { request: ReturnItem }) {
  const { t, time } = useAfterSales()
  if (!request.due_at) return <Text size="small">{t("common.none")}</Text>
  return (
    <div className="flex flex-wrap items-center gap-1">
      <Text size="small">{time(request.due_at)}</Text>
      {request.overdue && (
        <Badge size="2xsmall" color="red">
          {t("returns.overdue")}
        </Badge>
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.returns", translationNs: "aftersales", icon: ArrowUturnLeft })

export default ReturnsPage
