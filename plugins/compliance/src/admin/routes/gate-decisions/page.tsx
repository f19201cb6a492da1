import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { Choice } from "../../components/choice"
import { DecisionCard, gateName } from "../../components/decision-card"
import { Field } from "../../components/field"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import type { Gate } from "../../../contracts"
import { useCompliance } from "../../lib/language"
import { request } from "../../lib/request"
import type { Decision } from "../../lib/types"

const PAGE = 20

const GATES: readonly Gate[] = [
  "product.publish",
  "goods.receive",
  "lot.release",
  "cart.line",
  "payment.start",
  "cart.complete",
  "shipment.dispatch",
  "shipment.complete",
  "return.request",
  "refund.issue",
  "supplier.order",
  "pii.reveal",
  "content.publish",
]

interface Answer {
  gate_decisions: Decision[]
  count: number
}

const GateDecisionsPage = () => {
  const { t, language } = useCompliance()
  const [params, setParams] = useSearchParams()
  const offset = Number(params.get("offset") ?? 0)
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    // Other filters make other pages.
    next.delete("offset")
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  const search = new URLSearchParams(params)
  search.set("limit", String(PAGE))
  const query = useQuery({
    queryKey: ["compliance", "decisions", search.toString(), language],
    queryFn: () => request<Answer>(language, `/admin/gate-decisions?${search}`),
    placeholderData: keepPreviousData,
  })
  const decisions = query.data?.gate_decisions ?? []
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("decisions.title")} subtitle={t("decisions.subtitle")} />
      <Filters get={(name) => params.get(name) ?? ""} set={change} />
      <QueryState query={query} empty={decisions.length === 0 && t("decisions.empty")}>
        <div className="divide-y">
          {decisions.map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </div>
        <Pager count={query.data?.count ?? 0} limit={PAGE} offset={offset} onOffset={(next) => change("offset", next ? String(next) : "")} />
      </QueryState>
    </Container>
  )
}

interface FiltersProps {
  get(name: string): string
  set(name: string, value: string): void
}

function Filters({ get, set }: FiltersProps) {
  const { t } = useCompliance()
  const text = (name: string, label: string, placeholder?: string, type?: "date") => (
    <Field type={type} label={label} placeholder={placeholder} value={get(name)} onChange={(value) => set(name, value.trim())} />
  )
  return (
    <div className="grid grid-cols-2 gap-3 px-4 py-3 md:px-6 lg:grid-cols-3">
      <Choice
        label={t("decisions.gate")}
        all={t("common.all")}
        value={get("gate")}
        options={GATES.map((value) => ({ value, label: gateName(t, value) }))}
        onChange={(value) => set("gate", value)}
      />
      <Choice
        label={t("decisions.outcome")}
        all={t("common.all")}
        value={get("outcome")}
        options={(["allow", "deny"] as const).map((value) => ({ value, label: t(`decisions.${value}`) }))}
        onChange={(value) => set("outcome", value)}
      />
      {text("rule", t("decisions.rule"), t("decisions.rulePlaceholder"))}
      {text("subject_id", t("decisions.subject"), t("decisions.subjectPlaceholder"))}
      {text("from", t("decisions.from"), undefined, "date")}
      {text("to", t("decisions.to"), undefined, "date")}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.decisions", translationNs: "compliance", icon: ListCheckbox })

export default GateDecisionsPage
