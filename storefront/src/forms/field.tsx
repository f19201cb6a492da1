"use client"

import { useId, type ComponentProps, type ReactNode } from "react"
import { classes } from "../ui/classes"
import { Icon } from "../ui/icon"
import { useFormState } from "./action-form"

/** Look of every text control; the border is strong enough to be seen by itself. */
export const controlClass =
  "block w-full min-h-11 rounded-md border border-line-strong bg-white px-3 py-2 text-ink placeholder:text-ink-faint aria-[invalid=true]:border-cinnabar aria-[invalid=true]:border-2"

interface FrameProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: string
  className?: string
  children: ReactNode
}

/** Label above, hint below it, the error beside its control and not only by colour. */
export function FieldFrame({ id, label, hint, error, optional, className, children }: FrameProps) {
  return (
    <div className={classes("space-y-1.5", className)}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
        {optional && <span className="ms-1.5 font-normal text-ink-faint">{optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-cinnabar">
          <Icon name="alert" className="mt-1 size-4" />
          {error}
        </p>
      )}
    </div>
  )
}

/** What a control needs to be tied to its label, hint and error. */
export function controlProps(id: string, { hint, error }: { hint?: ReactNode; error?: string }) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return { id, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined } as const
}

type Common = { name: string; label: ReactNode; hint?: ReactNode; optional?: string; className?: string }

export function TextField({ name, label, hint, optional, className, defaultValue, ...rest }: Common & Omit<ComponentProps<"input">, keyof Common>) {
  const id = useId()
  const { fields, values } = useFormState()
  const error = fields[name]
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <input
        name={name}
        className={controlClass}
        defaultValue={rest.type === "password" ? undefined : (values[name] ?? defaultValue)}
        aria-required={optional ? undefined : true}
        {...controlProps(id, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  )
}

export function TextAreaField({ name, label, hint, optional, className, defaultValue, ...rest }: Common & Omit<ComponentProps<"textarea">, keyof Common>) {
  const id = useId()
  const { fields, values } = useFormState()
  const error = fields[name]
  return (
    <FieldFrame {...{ id, label, hint, error, optional, className }}>
      <textarea
        name={name}
        rows={4}
        className={controlClass}
        defaultValue={values[name] ?? defaultValue}
        aria-required={optional ? undefined : true}
        {...controlProps(id, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  )
}

export interface Choice {
  value: string
  /** Shown first, in bold. */
  title: ReactNode
  body?: ReactNode
  aside?: ReactNode
  disabled?: boolean
}

/** Radio buttons as cards: the whole card is the target. */
export function ChoiceField({ name, legend, choices, defaultValue }: { name: string; legend: ReactNode; choices: Choice[]; defaultValue?: string }) {
  const id = useId()
  const { fields, values } = useFormState()
  const error = fields[name]
  const chosen = values[name] ?? defaultValue
  return (
    <fieldset className="space-y-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-2 font-medium">{legend}</legend>
      {choices.map(({ value, title, body, aside, disabled }) => (
        <label
          key={value}
          className="flex min-h-11 items-start gap-3 rounded-md border border-line bg-surface p-3 has-checked:border-jade has-checked:bg-jade-wash has-disabled:cursor-not-allowed has-disabled:bg-sunken has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-jade"
        >
          <input
            key={`${value}-${chosen ?? ""}`}
            type="radio"
            name={name}
            value={value}
            disabled={disabled}
            defaultChecked={value === chosen}
            aria-invalid={error ? true : undefined}
            className="mt-1.5 size-4 accent-jade"
          />
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{title}</span>
            {body && <span className="block text-sm text-ink-soft">{body}</span>}
          </span>
          {aside && <span className="shrink-0">{aside}</span>}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-cinnabar">
          <Icon name="alert" className="mt-1 size-4" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
