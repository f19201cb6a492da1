import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

/** Radix keeps the empty string for "nothing chosen", so "none" needs a word of its own. */
const NONE = "none-chosen"

interface ChoiceProps {
  label: string
  /** Shown for "nothing chosen"; without it one option must be chosen. */
  all?: string
  value: string
  wrong?: boolean
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

/** A labelled drop-down; the empty value means "nothing chosen". */
export function Choice({ label, all, value, wrong, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id} className="flex items-center gap-x-1">
        {label}
        {wrong && <span className="bg-ui-tag-red-icon size-1.5 rounded-full" aria-hidden="true" />}
      </Label>
      <Select size="small" value={value || (all ? NONE : "")} onValueChange={(next) => onChange(next === NONE ? "" : next)}>
        <Select.Trigger id={id} aria-label={label} aria-invalid={wrong}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {all && <Select.Item value={NONE}>{all}</Select.Item>}
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
