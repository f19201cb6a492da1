import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFilters, useRead } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { ProductsAnswer, ProductState } from "../../lib/types"
import { ProductBadge } from "../badges"
import { Choice } from "../choice"
import { Pager } from "../pager"
import { QueryState } from "../query-state"
import { SearchBox } from "../search-box"
import { VariantRows } from "./variant-rows"

const PAGE = 20
const STATES: readonly ProductState[] = ["gaps", "waiting", "complete", "all"]

/** Products with what keeps them from the shop. */
export function ProductList() {
  const { t } = useLabels()
  const { get, change } = useFilters()
  const offset = Number(get("offset") || 0)
  const state = get("state") || "gaps"
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset), state })
  if (get("q")) search.set("q", get("q"))
  const query = useRead<ProductsAnswer>(`/admin/labels/products?${search}`, { keep: true })
  const { products = [], count = 0, counts } = query.data ?? {}
  return (
    <>
      <div className="grid grid-cols-1 gap-3 px-4 py-3 sm:grid-cols-2 md:px-6">
        <SearchBox label={t("common.search")} placeholder={t("products.search")} value={get("q")} onChange={(value) => change("q", value)} />
        <Choice
          label={t("products.state")}
          value={state}
          options={STATES.map((value) => ({ value, label: counts ? `${t(`products.${value}`)} (${counts[value]})` : t(`products.${value}`) }))}
          onChange={(value) => change("state", value)}
        />
      </div>
      <QueryState query={query} empty={count === 0 && t("products.empty")}>
        <ul className="divide-y border-t">
          {products.map((product) => (
            <li key={product.id} className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
              <span className="flex flex-wrap items-center gap-2">
                <Link to={`/products/${product.id}`} className="txt-compact-medium-plus hover:underline">
                  {product.title}
                </Link>
                <ProductBadge status={product.status} />
                {product.status === "proposed" && (
                  <Text size="xsmall" className="text-ui-fg-subtle">
                    {t(product.on_hold_for_label ? "listing.waitsForLabel" : "listing.unseen")}
                  </Text>
                )}
              </span>
              <VariantRows variants={product.variants} />
            </li>
          ))}
        </ul>
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={(next) => change("offset", String(next))} />}
    </>
  )
}
