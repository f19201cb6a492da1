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
      <div className="grid gap-5">
        {description && (
          <Card>
            <CardTitle>{t("about")}</CardTitle>
            <p>{description}</p>
          </Card>
        )}
        <Card>
          <CardTitle>{t("label.title")}</CardTitle>
          {label ? (
            <LabelTable label={label} producer={food.producer} />
          ) : (
            <EmptyState icon="info" title={t("label.none")}>
              {t("label.noneBody")}
            </EmptyState>
          )}
        </Card>
      </div>
      <div className="grid gap-5">
        {label && label.nutrition.length > 0 && (
          <Card>
            <CardTitle>{t("nutrition.title")}</CardTitle>
            <NutritionTable lines={label.nutrition} basis={label.nutrition_basis} />
          </Card>
        )}
        {food?.producer && <PartyCard role="producer" party={food.producer} />}
        {food?.supplier && <PartyCard role="supplier" party={food.supplier} />}
        <p className="text-sm text-ink-soft">
          {t.rich("returnNote", {
            policy: (chunks) => (
              <Link href="/policies/returns" className="text-jade underline underline-offset-4">
                {chunks}
              </Link>
            ),
          })}
        </p>
      </div>
    </div>
  )
}
