import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

interface EmptyProps {
  icon: IconName
  title: string
  headingLevel?: "h1" | "h2"
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here, why, and the way on. */
export function EmptyState({ icon, title, headingLevel: Heading = "h2", children, action }: EmptyProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 py-14 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-sunken text-jade">
        <Icon name={icon} className="size-8" />
      </span>
      <Heading className="font-serif text-xl font-bold">{title}</Heading>
      {children && <div className="text-ink-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
