import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { Container, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { PICK_STATES } from "../../../domain/delivery-state"
import { PickStateBadge } from "../../components/badges"
import { Choice } from "../../components/choice"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { useFilters, useRead } from "../../lib/data"
import { useAfterSales } from "../../lib/language"
import type { PickTaskItem } from "../../lib/types"

const PAGE = 20

const PickTasksPage = () => {
  const { t } = useAfterSales()
  const { get, change } = useFilters()
  const offset = Number(get("offset") || 0)
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  if (get("state")) search.set("state", get("state"))
  const query = useRead<{ pick_tasks: PickTaskItem[]; count: number }>(`/admin/pick-tasks?${search}`, { keep: true })
  const { pick_tasks = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("pick.title")} subtitle={t("pick.subtitle")} />
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-3 md:px-6">
        <Choice
          label={t("pick.state")}
          all={t("common.all")}
          value={get("state")}
          options={PICK_STATES.map((value) => ({ value, label: t(`pickState.${value}`) }))}
          onChange={(value) => change("state", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("pick.empty")}>
        <Tasks tasks={pick_tasks} />
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </Container>
  )
}

function Tasks({ tasks }: { tasks: PickTaskItem[] }) {
  const { t, time } = useAfterSales()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("pick.order")}</Table.HeaderCell>
          <Table.HeaderCell>{t("pick.state")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">{t("pick.waiting")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {tasks.map((task) => (
          <Table.Row key={task.id} data-testid="pick-task-row">
            <Table.Cell className="py-2">
              <Link className="text-ui-fg-interactive txt-compact-small-plus" to={`/pick-tasks/${task.id}`}>
                #{task.order_display_id}
              </Link>
              <Text size="xsmall" className="text-ui-fg-muted md:hidden">
                {time(task.placed_at)}
              </Text>
            </Table.Cell>
            <Table.Cell>
              <PickStateBadge state={task.state} />
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">{time(task.placed_at)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

export const config = defineRouteConfig({ label: "menu.pickTasks", translationNs: "aftersales", icon: ArchiveBox })

export default PickTasksPage
