import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { ALLERGENS } from "../../../domain/vocabulary"
import { useLabels } from "../../lib/language"
import { CheckList } from "../check-list"
import { anchorOf } from "../field-frame"
import { useLabelForm } from "./form-context"
import { Section } from "./section"
import { TwoLanguages } from "./two-languages"

/** Ingredients, additives and allergens. */
export function ContentsSection() {
  const { t } = useLabels()
  return (
    <Section title={t("section.contents")}>
      <TwoLanguages field="ingredients" rows={4} hint={t("hint.ingredients")} />
      <TwoLanguages field="additives" rows={2} hint={t("hint.additives")} />
      <Allergens />
    </Section>
  )
}

/** "None" is an answer of its own: nothing ticked means that nobody has answered yet. */
function Allergens() {
  const { t } = useLabels()
  const { draft, change, wrong } = useLabelForm()
  const id = useId()
  const { allergens } = draft
  return (
    <div id={anchorOf("allergens")} className="flex scroll-mt-24 flex-col gap-y-2">
      <CheckList
        label={wrong("allergens") ? `${t("field.allergens")} •` : t("field.allergens")}
        options={ALLERGENS.map((value) => ({ value, label: t(`allergen.${value}`) }))}
        chosen={allergens ?? []}
        onChange={(chosen) => change({ allergens: chosen.length ? chosen : null })}
      />
      <div className="flex items-start gap-x-2">
        <Checkbox
          id={id}
          checked={allergens?.length === 0}
          onCheckedChange={(none) => change({ allergens: none === true ? [] : null })}
        />
        <Label size="xsmall" weight="regular" htmlFor={id}>
          {t("form.noAllergens")}
        </Label>
      </div>
    </div>
  )
}
