import { defineRouteConfig } from "@medusajs/admin-sdk"
import { HandTruck } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { Choice } from "../../components/choice"
import { CompanyForm } from "../../components/company-form"
import { Field } from "../../components/field"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { SupplierTable } from "../../components/supplier-table"
import { useMay } from "../../lib/data"
import { useSuppliers } from "../../lib/language"
import { request } from "../../lib/request"
import type { SupplierRow } from "../../lib/types"

const PAGE = 20
const KINDS = ["supplier", "producer", "distributor"] as const
const STATES = ["invited", "submitted", "verified", "rejected", "suspended", "lapsed"] as const
const LAPSES = ["lapsed", "expiring", "in_order"] as const

interface Answer {
  suppliers: SupplierRow[]
  count: number
}

/** Filters live in the address, so that a view can be shared. */
function useFilters() {
  const [params, setParams] = useSearchParams()
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    // Other filters make other pages.
    next.delete("offset")
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  return { get: (name: string) => params.get(name) ?? "", change }
}

const SuppliersPage = () => {
  const { t, language } = useSuppliers()
  const { get, change } = useFilters()
  const may = useMay()
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const offset = Number(get("offset") || 0)
  const search = new URLSearchParams({ kind: get("kind") || KINDS.join(","), limit: String(PAGE), offset: String(offset) })
  for (const name of ["q", "state", "lapse"]) if (get(name)) search.set(name, get(name))
  const query = useQuery({
    queryKey: ["suppliers", "list", search.toString(), language],
    queryFn: () => request<Answer>(language, `/admin/suppliers?${search}`),
    placeholderData: keepPreviousData,
  })
  const { suppliers = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("list.title")} subtitle={t("list.subtitle")}>
        {may("supplier.edit") && (
          <Button size="small" className="mt-2 self-start" onClick={() => setCreating(true)}>
            {t("list.create")}
          </Button>
        )}
      </PageHead>
      <Filters get={get} change={change} />
      <QueryState query={query} empty={count === 0 && t("list.empty")}>
        <SupplierTable suppliers={suppliers} />
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
      {creating && <CompanyForm onClose={() => setCreating(false)} onDone={({ id }) => navigate(`/suppliers/${id}`)} />}
    </Container>
  )
}

function Filters({ get, change }: ReturnType<typeof useFilters>) {
  const { t } = useSuppliers()
  const choice = (name: "kind" | "state" | "lapse", values: readonly string[]) => (
    <Choice
      label={t(`list.${name}`)}
      all={t("common.all")}
      value={get(name)}
      options={values.map((value) => ({ value, label: t(`${name}.${value}`) }))}
      onChange={(value) => change(name, value)}
    />
  )
  return (
    <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-2 md:px-6 lg:grid-cols-4">
      <Field
        type="search"
        label={t("common.search")}
        placeholder={t("list.search")}
        value={get("q")}
        onChange={(value) => change("q", value)}
      />
      {choice("kind", KINDS)}
      {choice("state", STATES)}
      {choice("lapse", LAPSES)}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.suppliers", translationNs: "suppliers", icon: HandTruck })

export default SuppliersPage
