import { Input, Table } from "@medusajs/ui"
import { nrvPercent, NUTRIENT_UNITS, REQUIRED_NUTRIENTS } from "../../../domain/nutrition/reference-values"
import { NUTRIENTS, NUTRITION_EXEMPTIONS, type Nutrient } from "../../../domain/vocabulary"
import { useLabels } from "../../lib/language"
import { Choice } from "../choice"
import { anchorOf } from "../field-frame"
import { useLabelForm } from "./form-context"
import { Line } from "./line"
import { Pick } from "./pick"
import { Section } from "./section"

/** The nutrition table per 100 g or ml, or the reason why there is none. */
export function NutritionSection() {
  const { t } = useLabels()
  const { draft, change } = useLabelForm()
  return (
    <Section title={t("section.nutrition")} hint={t("hint.nutrition")}>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <Choice
          label={t("field.nutrition_basis")}
          value={draft.nutrition_basis}
          options={(["100g", "100ml"] as const).map((value) => ({ value, label: t(`basis.${value}`) }))}
          onChange={(value) => change({ nutrition_basis: value as "100g" | "100ml" })}
        />
        <Pick
          field="nutrition_exemption"
          none={t("form.notExempt")}
          options={NUTRITION_EXEMPTIONS.map((value) => ({ value, label: t(`nutritionExemption.${value}`) }))}
        />
        {draft.nutrition_exemption === "small_pack" && <Line field="largest_face_cm2" numeric />}
      </div>
      <div id={anchorOf("nutrition")} className="scroll-mt-24 overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("nutrition.item")}</Table.HeaderCell>
              <Table.HeaderCell>{t(`basis.${draft.nutrition_basis}`)}</Table.HeaderCell>
              <Table.HeaderCell>NRV%</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {NUTRIENTS.map((key) => (
              <NutrientRow key={key} nutrient={key} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}

function NutrientRow({ nutrient }: { nutrient: Nutrient }) {
  const { t } = useLabels()
  const { draft, change } = useLabelForm()
  const { per_100, nrv_percent } = draft.nutrition[nutrient]
  const set = (values: Partial<{ per_100: string; nrv_percent: string }>) =>
    change({ nutrition: { ...draft.nutrition, [nutrient]: { per_100, nrv_percent, ...values } } })
  const amount = Number(per_100)
  const computed = per_100.trim() === "" || Number.isNaN(amount) ? null : nrvPercent(nutrient, amount)
  const name = t(`nutrient.${nutrient}`)
  const required = REQUIRED_NUTRIENTS[draft.edition].includes(nutrient)
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        {name}
        {required && <span aria-hidden="true"> *</span>}
      </Table.Cell>
      <Table.Cell>
        <span className="flex items-center gap-x-2">
          <Input
            size="small"
            className="w-24"
            inputMode="decimal"
            aria-label={`${name} ${t(`basis.${draft.nutrition_basis}`)}`}
            value={per_100}
            // The share belongs to the amount: another amount is computed anew.
            onChange={(event) => set({ per_100: event.target.value, nrv_percent: "" })}
          />
          {NUTRIENT_UNITS[nutrient]}
        </span>
      </Table.Cell>
      <Table.Cell>
        {nutrient === "sugar" ? (
          "—"
        ) : (
          <Input
            size="small"
            className="w-20"
            inputMode="numeric"
            aria-label={`${name} NRV%`}
            placeholder={computed === null ? "" : String(computed)}
            value={nrv_percent}
            onChange={(event) => set({ nrv_percent: event.target.value })}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
