import { useTranslations } from "next-intl"
import { Link } from "../../i18n/navigation"
import { Card } from "../../ui/card"
import { TimeText } from "../../ui/date-text"
import { Icon } from "../../ui/icon"
import { Price } from "../../ui/price"
import type { OrderRowData } from "./load-orders"
import { OrderStateBadge } from "./order-state-badge"

/** One order of the list: number, when, what, how far, how much. */
export function OrderRow({ order, state, names }: OrderRowData) {
  const t = useTranslations("orders")
  return (
    <Card as="li" className="relative">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-medium">
          <Link href={`/account/orders/${order.id}`} className="after:absolute after:inset-0 after:rounded-lg hover:text-jade">
            {t("number", { number: order.display_id })}
          </Link>
        </h2>
        <OrderStateBadge state={state} />
      </div>
      <p className="mt-1 truncate text-sm text-ink-soft">{names.join(" · ")}</p>
      <p className="mt-2 flex items-center justify-between gap-3 text-sm text-ink-soft">
        <TimeText at={order.created_at} />
        <span className="flex items-center gap-2">
          <Price amount={order.total} className="text-base text-ink" />
          <Icon name="chevron" className="size-4" />
        </span>
      </p>
    </Card>
  )
}
