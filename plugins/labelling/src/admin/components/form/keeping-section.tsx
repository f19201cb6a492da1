import { SHELF_LIFE_EXEMPTIONS, STORAGE_ZONES } from "../../../domain/vocabulary"
import { useLabels } from "../../lib/language"
import { Line } from "./line"
import { Pick } from "./pick"
import { Section } from "./section"
import { TwoLanguages } from "./two-languages"

/** Storage and shelf life. */
export function KeepingSection() {
  const { t } = useLabels()
  return (
    <Section title={t("section.keeping")}>
      <TwoLanguages field="storage" />
      <TwoLanguages field="shelf_life_text" />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Pick field="storage_zone" options={STORAGE_ZONES.map((value) => ({ value, label: t(`zone.${value}`) }))} />
        <Line field="shelf_life_days" numeric />
        <Line field="min_remaining_days" numeric hint={t("hint.minRemaining")} />
        <Pick
          field="shelf_life_exemption"
          none={t("form.notExempt")}
          options={SHELF_LIFE_EXEMPTIONS.map((value) => ({ value, label: t(`shelfLifeExemption.${value}`) }))}
        />
      </div>
    </Section>
  )
}
