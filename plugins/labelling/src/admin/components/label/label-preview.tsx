import { Button, Text } from "@medusajs/ui"
import type { Language } from "@anxin/compliance/contracts/text"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PartySummary } from "@anxin/compliance/contracts/services"
import { useLabels } from "../../lib/language"
import type { PublicLabel } from "../../../listing/public-label"

interface LabelPreviewProps {
  label: PublicLabel
  supplier?: PartySummary | null
  producer?: PartySummary | null
}

/** The label as a shopper will read it, in either language, whatever the dashboard speaks. */
export function LabelPreview({ label, supplier, producer }: LabelPreviewProps) {
  const { t, language: own } = useLabels()
  const { i18n } = useTranslation()
  const [language, setLanguage] = useState<Language>(own)
  const tell = i18n.getFixedT(language === "zh" ? "zhCN" : "en", "labelling")
  const text = (value: { zh: string; en: string } | null | undefined) => value?.[language] || ""
  const rows: [string, ReactNode][] = [
    ["producer", producer && `${text(producer.name)} · ${text(producer.address)} · ${producer.contact}`],
    ["supplier", supplier && text(supplier.name)],
    ["specification", label.specification],
    ["net_content", label.net_content],
    ["ingredients", text(label.ingredients)],
    ["additives", text(label.additives)],
    ["storage", text(label.storage)],
    ["shelf_life", text(label.shelf_life_text)],
    ["origin", text(label.origin)],
    ["standard_code", label.standard_code],
    ["production_licence_number", label.production_licence_number],
    ["importer", label.importer && `${text(label.importer.name)} · ${text(label.importer.address)} · ${label.importer.contact}`],
    ["gtin", label.gtin],
  ]
  return (
    <div className="flex flex-col gap-y-3" lang={language === "zh" ? "zh-CN" : "en"} data-testid="label-preview">
      <div className="flex items-start justify-between gap-x-2">
        <Text weight="plus">{text(label.name) || "—"}</Text>
        <Button type="button" size="small" variant="secondary" onClick={() => setLanguage(language === "zh" ? "en" : "zh")}>
          {language === "zh" ? "English" : "中文"}
        </Button>
      </div>
      <div className="border-ui-tag-red-border bg-ui-tag-red-bg text-ui-tag-red-text rounded-md border px-3 py-2">
        <Text size="small">
          <strong>{tell("field.allergens")}</strong>{" "}
          {label.allergens.length ? label.allergens.map((key) => tell(`allergen.${key}`)).join(language === "zh" ? "、" : ", ") : "—"}
        </Text>
      </div>
      <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-3 gap-y-1">
        {rows
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key} className="contents">
              <dt className="txt-compact-xsmall text-ui-fg-subtle">{tell(`preview.${key}`)}</dt>
              <dd className="txt-compact-small min-w-0 break-words">{value}</dd>
            </div>
          ))}
      </dl>
      <NutritionTable label={label} tell={tell} />
      {label.warnings.map((warning) => (
        <Text key={warning.zh} size="small" weight="plus">
          {text(warning)}
        </Text>
      ))}
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("preview.dates")}
      </Text>
    </div>
  )
}

function NutritionTable({ label, tell }: { label: PublicLabel; tell: (key: string) => string }) {
  if (!label.nutrition.length) return null
  return (
    <table className="txt-compact-small w-full border-collapse">
      <thead>
        <tr className="border-ui-border-base border-b text-left">
          <th scope="col" className="py-1 font-medium">{tell("nutrition.item")}</th>
          <th scope="col" className="py-1 text-right font-medium">{tell(`basis.${label.nutrition_basis}`)}</th>
          <th scope="col" className="py-1 text-right font-medium">NRV%</th>
        </tr>
      </thead>
      <tbody>
        {label.nutrition.map((line, index) => (
          <tr key={`${line.key}-${index}`} className="border-ui-border-base border-b">
            <th scope="row" className="py-1 text-left font-normal">{tell(`nutrient.${line.key}`)}</th>
            <td className="py-1 text-right">{line.per_100} {line.unit}</td>
            <td className="py-1 text-right">{line.nrv_percent === null ? "—" : `${line.nrv_percent}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
