import type { LineField } from "../../lib/draft"
import { useLabels } from "../../lib/language"
import { Choice } from "../choice"
import { anchorOf } from "../field-frame"
import { useLabelForm } from "./form-context"

interface PickProps {
  field: LineField
  options: readonly { value: string; label: string }[]
  /** Shown for "nothing chosen"; most fields may stay open in a draft. */
  none?: string
}

/** One of a few for a field of the label. */
export function Pick({ field, options, none }: PickProps) {
  const { t } = useLabels()
  const { draft, change, wrong } = useLabelForm()
  return (
    <div id={anchorOf(field)} className="scroll-mt-24">
      <Choice
        label={t(`field.${field}`)}
        all={none ?? t("form.open")}
        wrong={wrong(field)}
        value={draft[field]}
        options={options}
        onChange={(value) => change({ [field]: value })}
      />
    </div>
  )
}
