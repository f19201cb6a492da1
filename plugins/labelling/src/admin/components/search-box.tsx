import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface SearchBoxProps {
  label: string
  placeholder: string
  value: string
  onChange(value: string): void
}

/** A labelled search field. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {label}
      </Label>
      <Input id={id} size="small" type="search" value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
