import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface FieldProps {
  label: string
  value: string
  type?: "text" | "date" | "search" | "datetime-local"
  placeholder?: string
  onChange(value: string): void
}

/** A labelled input of one line. */
export function Field({ label, value, type = "text", placeholder, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type={type}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
