import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

/** Radix keeps the empty string for "nothing chosen", so "all" needs a word of its own. */
const ALL = "all"

interface ChoiceProps {
  label: string
  /** Shown for "no filter"; without it one option must be chosen. */
  all?: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

/** A labelled drop-down; the empty value means "all". */
export function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {label}
      </Label>
      <Select size="small" value={value || (all ? ALL : "")} onValueChange={(next) => onChange(next === ALL ? "" : next)}>
        <Select.Trigger id={id} aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {all && <Select.Item value={ALL}>{all}</Select.Item>}
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
