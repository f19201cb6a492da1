import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

interface CheckListProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  chosen: readonly T[]
  onChange(chosen: T[]): void
}

/** Several of a few. */
export function CheckList<T extends string>({ label, options, chosen, onChange }: CheckListProps<T>) {
  const id = useId()
  const toggle = (value: T, on: boolean) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-xsmall-plus mb-1">{label}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {options.map((option) => (
          <div key={option.value} className="flex items-start gap-x-2">
            <Checkbox
              id={`${id}-${option.value}`}
              checked={chosen.includes(option.value)}
              onCheckedChange={(on) => toggle(option.value, on === true)}
            />
            <Label size="xsmall" weight="regular" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </Label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
