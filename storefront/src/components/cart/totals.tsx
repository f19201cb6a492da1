import { useTranslations } from "next-intl"
import { Price } from "../../ui/price"

interface Totals {
  item_total: number
  /** `undefined` before a delivery is chosen. */
  shipping_total: number | undefined
  total: number
}

/** Goods, delivery, sum. Prices contain the tax. */
export function TotalsTable({ item_total, shipping_total, total }: Totals) {
  const t = useTranslations("cart")
  return (
    <dl className="space-y-2">
      <div className="flex justify-between gap-4">
        <dt className="text-ink-soft">{t("goods")}</dt>
        <dd>
          <Price amount={item_total} />
        </dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt className="text-ink-soft">{t("delivery")}</dt>
        <dd>{shipping_total === undefined ? <span className="text-ink-soft">{t("deliveryLater")}</span> : <Price amount={shipping_total} />}</dd>
      </div>
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-medium">{t("total")}</dt>
        <dd>
          <Price amount={total} className="text-xl" />
        </dd>
      </div>
    </dl>
  )
}
