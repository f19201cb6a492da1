import type { ReactNode } from "react"
import { Link } from "../i18n/navigation"
import { Icon } from "./icon"

interface TitleProps {
  title: ReactNode
  lead?: ReactNode
  /** Where this page hangs. */
  up?: { href: string; label: string }
  aside?: ReactNode
}

/** The one first-level heading of a page, with the way back up. */
export function PageTitle({ title, lead, up, aside }: TitleProps) {
  return (
    <div className="pb-5 pt-6 md:pt-8">
      {up && (
        <Link href={up.href} className="-ms-1 mb-1 inline-flex min-h-11 items-center gap-1 text-sm text-jade hover:underline">
          <Icon name="chevron" className="size-4 rotate-180" />
          {up.label}
        </Link>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-2xl font-bold">{title}</h1>
        {aside}
      </div>
      {lead && <p className="mt-2 max-w-2xl text-ink-soft">{lead}</p>}
    </div>
  )
}
