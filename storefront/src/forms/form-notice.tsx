import { Link } from "../i18n/navigation"
import { Notice } from "../ui/notice"
import type { NoticeData } from "./form-state"

/** A refusal with every reason, what to do, and the code to name on the telephone. */
export function FormNotice({ notice, live, className }: { notice: NoticeData; live?: boolean; className?: string }) {
  return (
    <Notice tone={notice.tone} title={notice.title} live={live} className={className}>
      {notice.lines.length > 1 ? (
        <ul className="list-disc space-y-1 ps-4">
          {notice.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        notice.lines.map((line) => <p key={line}>{line}</p>)
      )}
      {notice.hint && <p>{notice.hint}</p>}
      {notice.link && (
        <Link href={notice.link.href} className="inline-flex min-h-11 items-center font-semibold text-jade underline underline-offset-4">
          {notice.link.label}
        </Link>
      )}
      {notice.code && <p className="text-xs text-ink-soft">{notice.code}</p>}
    </Notice>
  )
}
