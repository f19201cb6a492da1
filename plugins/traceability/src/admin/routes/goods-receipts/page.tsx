import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Choice } from "../../components/choice"
import { Field } from "../../components/field"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { ReceiptTable } from "../../components/receipt-table"
import { useFilters, useMay, useRead } from "../../lib/data"
import { useStock } from "../../lib/language"
import type { ReceiptRow } from "../../lib/types"

const PAGE = 20
const STATES = ["draft", "posted", "reversed"] as const

interface Answer {
  goods_receipts: ReceiptRow[]
  count: number
}

const GoodsReceiptsPage = () => {
  const { t } = useStock()
  const { get, change } = useFilters()
  const may = useMay()
  const offset = Number(get("offset") || 0)
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset) })
  for (const name of ["q", "state", "reversal_requested"]) if (get(name)) search.set(name, get(name))
  const query = useRead<Answer>(`/admin/goods-receipts?${search}`, { keep: true })
  const { goods_receipts = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("receipts.title")} subtitle={t("receipts.subtitle")}>
        {may("receipt.record") && (
          <Button size="small" className="mt-2 self-start" asChild>
            <Link to="/goods-receipts/new">{t("receipts.create")}</Link>
          </Button>
        )}
      </PageHead>
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-3 md:px-6">
        <Field type="search" label={t("common.search")} placeholder={t("receipts.search")} value={get("q")} onChange={(value) => change("q", value)} />
        <Choice
          label={t("receipts.state")}
          all={t("common.all")}
          value={get("state")}
          options={STATES.map((value) => ({ value, label: t(`receiptState.${value}`) }))}
          onChange={(value) => change("state", value)}
        />
        <Choice
          label={t("receipts.onlyReversal")}
          all={t("common.all")}
          value={get("reversal_requested")}
          options={[{ value: "true", label: t("receipts.waiting") }]}
          onChange={(value) => change("reversal_requested", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("receipts.empty")}>
        <ReceiptTable receipts={goods_receipts} />
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.receipts", translationNs: "traceability", icon: ArchiveBox })

export default GoodsReceiptsPage
