import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Title and one sentence on what the page shows. */
export function PageHead({ title, subtitle, children }: { title: string; subtitle: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col gap-y-1 px-4 py-4 md:px-6">
      <Heading>{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {subtitle}
      </Text>
      {children}
    </div>
  )
}
