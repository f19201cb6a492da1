import { useLocale, useTranslations } from "next-intl"
import type { Product } from "../../backend/catalogue"
import type { FoodVariant } from "../../backend/food"
import { nearExpiry } from "../../domain/near-expiry"
import { productName, productTagline } from "../../domain/text"
import { Link } from "../../i18n/navigation"
import { Badge } from "../../ui/badge"
import { DateText } from "../../ui/date-text"
import { Price } from "../../ui/price"
import { ProductPicture } from "./product-picture"

interface CardProps {
  product: Product
  /** `undefined`: the backend cannot tell now, or knows nothing of it. */
  food: FoodVariant | undefined
  today: string
  headingLevel?: "h2" | "h3"
}

/** One product of a list: what it is, until when it keeps, what it costs. The whole card leads to its page. */
export function ProductCard({ product, food, today, headingLevel = "h3" }: CardProps) {
  const t = useTranslations("catalogue")
  const locale = useLocale()
  const Heading = headingLevel
  const price = product.variants[0]?.calculated_price?.calculated_amount
  const left = nearExpiry(food, today)
  const expires = food?.next_lot?.expires_on
  const soldOut = food !== undefined && food.available <= 0
  return (
    <article className="group relative flex h-full flex-col rounded-lg border border-line bg-surface p-2.5 shadow-card transition-shadow hover:shadow-raised md:p-3">
      <ProductPicture url={product.thumbnail} alt="" category={product.categories[0]?.handle} className={soldOut ? "opacity-60" : undefined} />
      <div className="absolute start-4 top-4 flex flex-col items-start gap-1">
        {left !== undefined && <Badge tone="amber">{t("nearExpiry", { days: left })}</Badge>}
        {food?.label?.storage_zone === "chilled" && <Badge tone="jade">{t("zone.chilled")}</Badge>}
        {food?.label?.storage_zone === "frozen" && <Badge tone="jade">{t("zone.frozen")}</Badge>}
      </div>
      <div className="flex flex-1 flex-col px-1 pb-1 pt-3">
        <Heading className="font-medium leading-snug">
          <Link href={`/products/${product.handle}`} className="after:absolute after:inset-0 after:rounded-lg group-hover:text-jade">
            {productName(product, food?.label, locale)}
          </Link>
        </Heading>
        <p className="mt-0.5 text-sm text-ink-soft">{food?.label?.net_content ?? productTagline(product, locale)}</p>
        {expires && !soldOut && (
          <p className="mt-1 text-xs text-ink-soft">
            {t.rich("keepsUntil", { date: () => <DateText date={expires} printed /> })}
          </p>
        )}
        <p className="mt-auto flex flex-wrap items-baseline justify-between gap-2 pt-2">
          {price === undefined ? <span className="text-sm text-ink-soft">{t("noPrice")}</span> : <Price amount={price} className="text-lg text-ink" />}
          {soldOut && <Badge>{t("soldOut")}</Badge>}
        </p>
      </div>
    </article>
  )
}
