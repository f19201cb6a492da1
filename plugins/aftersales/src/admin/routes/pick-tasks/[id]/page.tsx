import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { PickStateBadge } from "../../../components/badges"
import { DispatchForm } from "../../../components/dispatch-form"
import { PageHead } from "../../../components/page-head"
import { ParcelList } from "../../../components/parcel-list"
import { PickLines } from "../../../components/pick-lines"
import { QueryState } from "../../../components/query-state"
import { useChange, useMay, useRead } from "../../../lib/data"
import { useAfterSales } from "../../../lib/language"
import type { PickTask } from "../../../lib/types"

const PickTaskPage = () => {
  const { t } = useAfterSales()
  const query = useRead<{ pick_task: PickTask }>(`/admin/pick-tasks/${useParams().id!}`)
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/pick-tasks">
        {t("pick.back")}
      </Link>
      {query.data ? (
        <Whole task={query.data.pick_task} />
      ) : (
        <Container className="p-0">
          <QueryState query={query}>{null}</QueryState>
        </Container>
      )}
    </div>
  )
}

function Whole({ task }: { task: PickTask }) {
  const { t, time } = useAfterSales()
  return (
    <>
      <Container className="divide-y p-0">
        <PageHead title={`${t("pick.order")} #${task.order_display_id ?? ""}`} subtitle={`${t("pick.waiting")} ${time(task.placed_at)}`}>
          <div className="mt-1 self-start">
            <PickStateBadge state={task.state} />
          </div>
        </PageHead>
        {task.recipient && <Recipient recipient={task.recipient} />}
        {task.state === "cancelled" && (
          <Text size="small" className="px-4 py-3 md:px-6">
            {t("pick.cancelled", { reason: task.cancel_reason ?? "" })}
          </Text>
        )}
        <PickLines lines={task.lines} />
        <Actions task={task} />
      </Container>
      <ParcelList parcels={task.parcels} />
    </>
  )
}

function Recipient({ recipient }: { recipient: NonNullable<PickTask["recipient"]> }) {
  const place = [recipient.province, recipient.city, recipient.district, recipient.address].filter(Boolean).join(" ")
  return (
    <div className="px-4 py-3 md:px-6">
      <Text size="small" weight="plus">
        {[recipient.name, recipient.phone].filter(Boolean).join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {place}
      </Text>
    </div>
  )
}

function Actions({ task }: { task: PickTask }) {
  const { t } = useAfterSales()
  const may = useMay()
  const [dispatching, setDispatching] = useState(false)
  const start = useChange(t("pick.started"))
  const waiting = task.state === "open" || task.state === "picking" || task.state === "partly_dispatched"
  if (!waiting || !may("pick_task.dispatch")) return null
  return (
    <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
      {task.state === "open" && (
        <Button size="small" variant="secondary" isLoading={start.isPending} onClick={() => start.mutate({ path: `/admin/pick-tasks/${task.id}/start` })}>
          {t("pick.start")}
        </Button>
      )}
      <Button size="small" onClick={() => setDispatching(true)}>
        {t("dispatch.open")}
      </Button>
      {dispatching && <DispatchForm task={task} onClose={() => setDispatching(false)} />}
    </div>
  )
}

export default PickTaskPage
