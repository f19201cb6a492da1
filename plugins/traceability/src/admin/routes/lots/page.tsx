import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SquareTwoStack } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { Choice } from "../../components/choice"
import { Field } from "../../components/field"
import { LotTable } from "../../components/lot-table"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { useFilters, useRead } from "../../lib/data"
import { useStock } from "../../lib/language"
import type { LotRow } from "../../lib/types"
import { LOT_STATES } from "../../../domain/lot-state"

const PAGE = 20
const WITHIN_DAYS = [0, 7, 30, 90] as const

interface Answer {
  lots: LotRow[]
  count: number
}

const LotsPage = () => {
  const { t } = useStock()
  const { get, change } = useFilters()
  const offset = Number(get("offset") || 0)
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  for (const name of ["q", "state", "expires_within_days", "goods_receipt_id"]) if (get(name)) search.set(name, get(name))
  const query = useRead<Answer>(`/admin/lots?${search}`, { keep: true })
  const { lots = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("lots.title")} subtitle={t("lots.subtitle")} />
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-3 md:px-6">
        <Field type="search" label={t("common.search")} placeholder={t("lots.search")} value={get("q")} onChange={(value) => change("q", value)} />
        <Choice
          label={t("lots.state")}
          all={t("common.all")}
          value={get("state")}
          options={LOT_STATES.map((value) => ({ value, label: t(`lotState.${value}`) }))}
          onChange={(value) => change("state", value)}
        />
        <Choice
          label={t("lots.expires")}
          all={t("common.all")}
          value={get("expires_within_days")}
          options={WITHIN_DAYS.map((count) => ({ value: String(count), label: t("lots.within", { count }) }))}
          onChange={(value) => change("expires_within_days", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("lots.empty")}>
        <LotTable lots={lots} />
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.lots", translationNs: "traceability", icon: SquareTwoStack })

export default LotsPage
