import { Heading, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

/** A group of fields under one heading. */
export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-3">
      <div>
        <Heading level="h3" id={id}>
          {title}
        </Heading>
        {hint && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </section>
  )
}
