import { useFormatter, useTranslations } from "next-intl"
import type { NutritionLine } from "../../backend/food"
import { inStandardOrder, isKnownNutrient, isPart } from "../../domain/nutrition"
import { classes } from "../../ui/classes"

/** Nutrition facts after GB 28050: per 100 g or 100 mL, with the share of the reference value. */
export function NutritionTable({ lines, basis }: { lines: readonly NutritionLine[]; basis: "100g" | "100ml" }) {
  const t = useTranslations("product.nutrition")
  const format = useFormatter()
  const cell = "border-b border-line py-2 text-end tabular-nums"
  return (
    <>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="border-b-2 border-ink py-2 text-start font-medium">
              {t("item")}
            </th>
            <th scope="col" className="border-b-2 border-ink py-2 text-end font-medium">
              {t(`per${basis}`)}
            </th>
            <th scope="col" className="border-b-2 border-ink py-2 text-end font-medium">
              <abbr title={t("nrvLong")} className="no-underline">
                NRV%
              </abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {inStandardOrder(lines).map(({ key, per_100, unit, nrv_percent }) => (
            <tr key={key}>
              <th scope="row" className={classes("border-b border-line py-2 text-start font-normal", isPart(key) && "ps-4 text-ink-soft")}>
                {isKnownNutrient(key) ? t(`key.${key}`) : key}
              </th>
              <td className={cell}>
                {format.number(per_100)} {unit}
              </td>
              <td className={cell}>{nrv_percent === null ? "—" : `${nrv_percent}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-sm text-ink-soft">{t("reminder")}</p>
    </>
  )
}
