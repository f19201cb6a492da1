import { Input } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import type { LineField } from "../../lib/draft"
import { useLabels } from "../../lib/language"
import { FieldFrame } from "../field-frame"
import { useLabelForm } from "./form-context"

interface LineProps {
  field: LineField
  hint?: ReactNode
  numeric?: boolean
  placeholder?: string
}

/** One line of the label. */
export function Line({ field, hint, numeric, placeholder }: LineProps) {
  const { t } = useLabels()
  const { draft, change, wrong } = useLabelForm()
  const id = useId()
  return (
    <FieldFrame field={field} label={t(`field.${field}`)} htmlFor={id} hint={hint} wrong={wrong(field)}>
      <Input
        id={id}
        size="small"
        inputMode={numeric ? "decimal" : undefined}
        value={draft[field]}
        placeholder={placeholder}
        aria-invalid={wrong(field)}
        onChange={(event) => change({ [field]: event.target.value })}
      />
    </FieldFrame>
  )
}
