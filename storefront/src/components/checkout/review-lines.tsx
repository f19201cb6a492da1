import { useTranslations } from "next-intl"
import { Notice } from "../../ui/notice"
import { Price } from "../../ui/price"
import type { LineFacts } from "../cart/line-facts"
import { LotLine } from "../cart/lot-line"

/** What is about to be bought, each with the dates that will be frozen on the order. */
export function ReviewLines({ facts }: { facts: LineFacts[] }) {
  const t = useTranslations("cart")
  return (
    <ul className="divide-y divide-line">
      {facts.map(({ line, name, food, obstacle }) => (
        <li key={line.id} className="flex items-start justify-between gap-4 py-3 first:pt-0 last:pb-0">
          <div className="min-w-0">
            <p className="font-medium">
              {name} <span className="whitespace-nowrap font-normal text-ink-soft">× {line.quantity}</span>
            </p>
            {food?.next_lot && <LotLine {...food.next_lot} />}
            {food?.next_lot?.remaining_days_on_delivery != null && (
              <p className="text-sm text-ink-soft">{t("daysOnDelivery", { days: food.next_lot.remaining_days_on_delivery })}</p>
            )}
            {obstacle && <Notice tone="warning" title={t(`obstacle.${obstacle}`, { count: food?.available ?? 0 })} className="mt-2" />}
          </div>
          <Price amount={line.unit_price * line.quantity} />
        </li>
      ))}
    </ul>
  )
}
