import { useTranslations } from "next-intl"
import type { FoodVariant } from "../../backend/food"
import { nearExpiry } from "../../domain/near-expiry"
import { Badge } from "../../ui/badge"
import { DateText } from "../../ui/date-text"
import { Icon } from "../../ui/icon"

/** The dates of the lot that would ship now: what a shopper asks a shopkeeper. */
export function LotPanel({ food, today }: { food: FoodVariant; today: string }) {
  const t = useTranslations("product")
  const lot = food.next_lot
  if (!lot) return null
  const left = nearExpiry(food, today)
  const days = lot.remaining_days_on_delivery
  return (
    <section aria-labelledby="lot" className="rounded-md border border-jade-line bg-jade-wash p-4">
      <h2 id="lot" className="mb-2 flex flex-wrap items-center gap-2 text-sm font-semibold text-jade-deep">
        <Icon name="box" />
        {t("lot.title")}
        {left !== undefined && <Badge tone="amber">{t("lot.near", { days: left })}</Badge>}
      </h2>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2 text-sm">
        {lot.production_date && (
          <div>
            <dt className="text-ink-soft">{t("lot.produced")}</dt>
            <dd className="font-medium">
              <DateText date={lot.production_date} />
            </dd>
          </div>
        )}
        {lot.expires_on && (
          <div>
            <dt className="text-ink-soft">{t("lot.keepsUntil")}</dt>
            <dd className="font-medium">
              <DateText date={lot.expires_on} />
            </dd>
          </div>
        )}
        <div>
          <dt className="text-ink-soft">{t("lot.batch")}</dt>
          <dd className="font-medium">{lot.batch}</dd>
        </div>
        <div>
          <dt className="text-ink-soft">{t("lot.arrives")}</dt>
          <dd className="font-medium">
            <DateText date={lot.expected_delivery_on} />
          </dd>
        </div>
      </dl>
      <p className="mt-3 border-t border-jade-line pt-2.5 font-medium text-jade-deep">
        {days === null ? t("lot.noShelfLife") : t("lot.daysOnDelivery", { days })}
      </p>
    </section>
  )
}
