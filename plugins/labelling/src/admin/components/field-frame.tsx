import { Label, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { LabelContent } from "../../domain/label-content"

/** Where a gap leads: the first input of the field. */
export const anchorOf = (field: keyof LabelContent): string => `label-field-${field}`

interface FieldFrameProps {
  field: keyof LabelContent
  label: string
  htmlFor?: string
  hint?: ReactNode
  /** Something is wrong with it; told to screen readers by the list of gaps. */
  wrong?: boolean
  children: ReactNode
}

/** A field of the label with its name, its hint, and a mark when a gap speaks of it. */
export function FieldFrame({ field, label, htmlFor, hint, wrong, children }: FieldFrameProps) {
  return (
    <div id={anchorOf(field)} className="flex min-w-0 scroll-mt-24 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={htmlFor} className="flex items-center gap-x-1">
        {label}
        {wrong && <span className="bg-ui-tag-red-icon size-1.5 rounded-full" aria-hidden="true" />}
      </Label>
      {children}
      {hint && (
        <Text as="span" size="xsmall" className="text-ui-fg-muted">
          {hint}
        </Text>
      )}
    </div>
  )
}
