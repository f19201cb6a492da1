import { Button } from "@medusajs/ui"
import type { PartySummary } from "@anxin/compliance/contracts/services"
import { useLabels } from "../../lib/language"
import { useLabelForm } from "./form-context"
import { Line } from "./line"
import { Section } from "./section"
import { TwoLanguages } from "./two-languages"

/** Standard, licence, barcode and origin; with those of an import when it is one. */
export function PapersSection({ producer }: { producer: PartySummary | null }) {
  const { t } = useLabels()
  const { draft } = useLabelForm()
  return (
    <Section title={t("section.papers")}>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Line field="standard_code" placeholder="GB/T 20977" />
        <Line field="production_licence_number" placeholder="SC…" hint={<LicencesOnFile producer={producer} />} />
        <Line field="gtin" numeric hint={t("hint.gtin")} />
        {draft.goods_kind === "import" && <Line field="overseas_registration_number" />}
      </div>
      <TwoLanguages field="origin" />
    </Section>
  )
}

/** The maker's verified production licences, one click away from the label. */
function LicencesOnFile({ producer }: { producer: PartySummary | null }) {
  const { t } = useLabels()
  const { draft, change } = useLabelForm()
  const numbers = (producer?.licences ?? []).filter(({ type, state }) => type === "food_production" && state === "verified").map(({ number }) => number)
  const others = numbers.filter((number) => number !== draft.production_licence_number)
  if (!others.length) return null
  return (
    <span className="flex flex-wrap items-center gap-1">
      {t("hint.onFile")}
      {others.map((number) => (
        <Button key={number} type="button" size="small" variant="transparent" onClick={() => change({ production_licence_number: number })}>
          {number}
        </Button>
      ))}
    </span>
  )
}
