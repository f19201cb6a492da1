import { useFormatter } from "next-intl"

/** A calendar date `YYYY-MM-DD`: no clock, no time zone. `printed` keeps it as packs show it, where space is short. */
export function DateText({ date, printed }: { date: string; printed?: boolean }) {
  const format = useFormatter()
  const text = printed ? date : format.dateTime(new Date(`${date}T00:00:00Z`), { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {text}
    </time>
  )
}

/** A moment, in Chinese legal time. */
export function TimeText({ at }: { at: string }) {
  const format = useFormatter()
  const text = format.dateTime(new Date(at), { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false })
  return <time dateTime={at}>{text}</time>
}
