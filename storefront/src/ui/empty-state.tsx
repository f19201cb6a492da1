import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

/** Nothing here, why, and the way on. */
export function EmptyState({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 py-14 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-sunken text-jade">
        <Icon name={icon} className="size-8" />
      </span>
      <h2 className="font-serif text-xl font-bold">{title}</h2>
      {children && <div className="text-ink-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
