import type { ReactNode } from "react"
import { classes } from "./classes"
import { Icon, type IconName } from "./icon"

export type NoticeTone = "info" | "success" | "warning" | "danger"

const LOOK: Record<NoticeTone, { box: string; icon: IconName }> = {
  info: { box: "border-line bg-sunken text-ink", icon: "info" },
  success: { box: "border-jade-line bg-jade-wash text-jade-deep", icon: "check" },
  warning: { box: "border-amber-line bg-amber-wash text-amber", icon: "alert" },
  danger: { box: "border-cinnabar-line bg-cinnabar-wash text-cinnabar", icon: "alert" },
}

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  /** Announced at once when it appears after an action; a notice that stands on the page from the start is silent. */
  live?: boolean
  className?: string
  children?: ReactNode
}

/** Something to know, with what to do about it. */
export function Notice({ tone = "info", title, live, className, children }: NoticeProps) {
  const { box, icon } = LOOK[tone]
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined
  return (
    <div role={role} className={classes("flex gap-3 rounded-md border px-4 py-3 text-sm", box, className)}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="space-y-1 text-ink">{children}</div>}
      </div>
    </div>
  )
}
