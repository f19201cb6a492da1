import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Choice } from "../../components/choice"
import { HandOverForm } from "../../components/hand-over-form"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { useFilters, useMay, useRead } from "../../lib/data"
import { useAfterSales } from "../../lib/language"
import type { Parcel } from "../../lib/types"

const PAGE = 20
const FILTERS = ["on_the_way", "handed_over"] as const

const DeliveriesPage = () => {
  const { t } = useAfterSales()
  const { get, change } = useFilters()
  const offset = Number(get("offset") || 0)
  const state = get("state") || FILTERS[0]
  const search = new URLSearchParams({ state, limit: String(PAGE), offset: String(offset) })
  const query = useRead<{ deliveries: Parcel[]; count: number }>(`/admin/deliveries?${search}`, { keep: true })
  const { deliveries = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("deliveries.title")} subtitle={t("deliveries.subtitle")} />
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-3 md:px-6">
        <Choice
          label={t("deliveries.filter")}
          value={state}
          options={FILTERS.map((value) => ({ value, label: t(`deliveries.${value}`) }))}
          onChange={(value) => change("state", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("deliveries.empty")}>
        <ul className="divide-y">
          {deliveries.map((parcel) => (
            <ParcelRow key={parcel.id} parcel={parcel} />
          ))}
        </ul>
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </Container>
  )
}

function ParcelRow({ parcel }: { parcel: Parcel }) {
  const { t, time } = useAfterSales()
  const may = useMay()
  const [recording, setRecording] = useState(false)
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 md:px-6" data-testid="delivery-row">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="break-all">
          {parcel.carrier} · {parcel.tracking_number}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          <Link className="text-ui-fg-interactive" to={`/orders/${parcel.order_id}`}>
            {t("pick.order")} #{parcel.order_display_id ?? ""}
          </Link>
          {" · "}
          {t("parcels.dispatchedAt", { at: time(parcel.dispatched_at) })}
        </Text>
        {parcel.handed_over_at && parcel.hand_over_kind && (
          <Text size="small" className="text-ui-fg-subtle break-all">
            {t(`handOver.${parcel.hand_over_kind}`)} {time(parcel.handed_over_at)} · {parcel.hand_over_evidence}
          </Text>
        )}
      </div>
      {!parcel.handed_over_at && may("delivery.record") && (
        <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
          {t("deliveries.record")}
        </Button>
      )}
      {recording && <HandOverForm parcel={parcel} onClose={() => setRecording(false)} />}
    </li>
  )
}

export const config = defineRouteConfig({ label: "menu.deliveries", translationNs: "aftersales", icon: TruckFast })

export default DeliveriesPage
