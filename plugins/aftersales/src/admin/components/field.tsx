import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface FieldProps {
  label: string
  value: string
  type?: "text" | "date" | "search" | "number"
  placeholder?: string
  hint?: string
  invalid?: boolean
  onChange(value: string): void
}

/** A labelled input of one line; numbers bring the number pad of a phone. */
export function Field({ label, value, type = "text", placeholder, hint, invalid, onChange }: FieldProps) {
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
        inputMode={type === "number" ? "numeric" : undefined}
        min={type === "number" ? 0 : undefined}
        value={value}
        placeholder={placeholder}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <span className="text-ui-fg-muted txt-compact-xsmall">{hint}</span>}
    </div>
  )
}
