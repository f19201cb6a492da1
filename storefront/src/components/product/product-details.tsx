import { useLocale, useTranslations } from "next-intl"
import type { Product } from "../../backend/catalogue"
import type { FoodVariant } from "../../backend/food"
import { productDescription } from "../../domain/text"
import { Link } from "../../i18n/navigation"
import { Card, CardTitle } from "../../ui/card"
import { EmptyState } from "../../ui/empty-state"
import { LabelTable } from "./label-table"
import { NutritionTable } from "./nutrition-table"
import { PartyCard } from "./party-card"

/** Everything that the pack says, and who stands behind it. */
export function ProductDetails({ product, food }: { product: Product; food: FoodVariant | undefined }) {
  const t = useTranslations("product")
  const locale = useLocale()
  const description = productDescription(product, locale)
  const label = food?.label
  return (
    <div className="mt-8 grid items-start gap-5 md:grid-cols-2">
      {description && (
        <Card className="md:col-span-2">
          <CardTitle>{t("about")}</CardTitle>
          <p className="max-w-2xl">{description}</p>
        </Card>
      )}
      <Card className={label && label.nutrition.length > 0 ? undefined : "md:col-span-2"}>
        <CardTitle>{t("label.title")}</CardTitle>
        {label ? (
          <LabelTable label={label} producer={food.producer} />
        ) : (
          <EmptyState icon="info" title={t("label.none")}>
            {t("label.noneBody")}
          </EmptyState>
        )}
      </Card>
      {label && label.nutrition.length > 0 && (
        <Card>
          <CardTitle>{t("nutrition.title")}</CardTitle>
          <NutritionTable lines={label.nutrition} />
        </Card>
      )}
      {(food?.producer || food?.supplier) && (
        <section aria-labelledby="origin" className="md:col-span-2">
          <h2 id="origin" className="mb-3 mt-2 font-serif text-lg font-bold">
            {t("party.title")}
          </h2>
          <div className="grid gap-4 md:grid-cols-2">
            {food.producer && <PartyCard role="producer" party={food.producer} />}
            {food.supplier && <PartyCard role="supplier" party={food.supplier} />}
          </div>
        </section>
      )}
      <p className="text-sm text-ink-soft md:col-span-2">
        {t.rich("returnNote", {
          policy: (chunks) => (
            <Link href="/policies/returns" className="text-jade underline underline-offset-4">
              {chunks}
            </Link>
          ),
        })}
      </p>
    </div>
  )
}
