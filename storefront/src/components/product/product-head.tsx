import { useLocale, useTranslations } from "next-intl"
import type { Product, Variant } from "../../backend/catalogue"
import type { FoodVariant } from "../../backend/food"
import { legalDate } from "../../domain/calendar"
import { inLanguage, productTagline } from "../../domain/text"
import { Link } from "../../i18n/navigation"
import { Badge } from "../../ui/badge"
import { classes } from "../../ui/classes"
import { Icon } from "../../ui/icon"
import { Notice } from "../../ui/notice"
import { Price } from "../../ui/price"
import { Allergens } from "./allergens"
import { BuyForm } from "./buy-form"
import { LotPanel } from "./lot-panel"

interface HeadProps {
  product: Product
  variant: Variant | undefined
  food: FoodVariant | undefined
  /** False when the backend could not be asked at all. */
  known: boolean
  name: string
}

/** Below this many packs the number is said. */
const FEW = 10

function Stock({ available }: { available: number }) {
  const t = useTranslations("product")
  if (available <= 0) return <Badge>{t("stock.none")}</Badge>
  return available < FEW ? <Badge tone="amber">{t("stock.few", { count: available })}</Badge> : <Badge tone="jade">{t("stock.some")}</Badge>
}

function VariantLinks({ product, variant }: { product: Product; variant: Variant }) {
  const t = useTranslations("product")
  if (product.variants.length < 2) return null
  return (
    <nav aria-label={t("variants")} className="flex flex-wrap gap-2">
      {product.variants.map(({ id, title }) => (
        <Link
          key={id}
          href={{ pathname: `/products/${product.handle}`, query: { variant: id } }}
          aria-current={id === variant.id ? "true" : undefined}
          className={classes("inline-flex min-h-11 items-center rounded-md border px-4", id === variant.id ? "border-jade bg-jade-wash font-semibold" : "border-line-strong")}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}

/** Why this cannot be bought, when it cannot. */
function Obstacle({ food, known, price }: { food: FoodVariant | undefined; known: boolean; price: number | undefined }) {
  const t = useTranslations("product.obstacle")
  if (!known) return <Notice tone="warning" title={t("unknown")}>{t("unknownHint")}</Notice>
  if (!food?.label) return <Notice tone="warning" title={t("noLabel")}>{t("noLabelHint")}</Notice>
  if (price === undefined) return <Notice tone="warning" title={t("noPrice")} />
  if (food.available <= 0) return <Notice title={t("soldOut")}>{t("soldOutHint")}</Notice>
  return null
}

export function ProductHead({ product, variant, food, known, name }: HeadProps) {
  const t = useTranslations("product")
  const locale = useLocale()
  const price = variant?.calculated_price?.calculated_amount
  const label = food?.label
  const buyable = known && label && price !== undefined && food.available > 0 && variant
  return (
    <div className="space-y-4">
      <div>
        <h1 className="font-serif text-2xl font-bold md:text-3xl">{name}</h1>
        <p className="mt-1 text-ink-soft">{[label?.net_content, productTagline(product, locale)].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {price !== undefined && <Price amount={price} className="text-3xl" />}
        {food && label && <Stock available={food.available} />}
        {label?.storage_zone && label.storage_zone !== "ambient" && (
          <Badge tone="jade">
            <Icon name="snow" className="size-3.5" />
            {t(`zone.${label.storage_zone}`)}
          </Badge>
        )}
      </div>
      {variant && <VariantLinks product={product} variant={variant} />}
      {food && <LotPanel food={food} today={legalDate(new Date())} />}
      {label && <Allergens codes={label.allergens} />}
      {label?.warnings.map((warning) => (
        <Notice key={warning.zh} tone="warning" title={inLanguage(warning, locale)} />
      ))}
      <Obstacle food={food} known={known} price={price} />
      {buyable && <BuyForm key={variant.id} variant_id={variant.id} available={food.available} name={name} />}
    </div>
  )
}
