"use client"

import { useId, type ReactNode } from "react"
import { Icon } from "../ui/icon"
import { useFormState } from "./action-form"

/** A tick that a person sets themselves: never pre-ticked (E-commerce Law 19). */
export function AgreeField({ name, children, required = true }: { name: string; children: ReactNode; required?: boolean }) {
  const id = useId()
  const { fields } = useFormState()
  const error = fields[name]
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 text-sm">
        <input
          id={id}
          type="checkbox"
          name={name}
          aria-required={required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-5 shrink-0 accent-jade"
        />
        <span>{children}</span>
      </label>
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-cinnabar">
          <Icon name="alert" className="mt-1 size-4" />
          {error}
        </p>
      )}
    </div>
  )
}
