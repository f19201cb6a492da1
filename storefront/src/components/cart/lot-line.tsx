import { useTranslations } from "next-intl"
import { DateText } from "../../ui/date-text"

/** Dates of a lot in one line: produced, keeps until. */
export function LotLine({ production_date, expires_on }: { production_date: string | null; expires_on: string | null }) {
  const t = useTranslations("cart")
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      {production_date && <span>{t.rich("produced", { date: () => <DateText date={production_date} /> })}</span>}
      {expires_on && <span>{t.rich("keepsUntil", { date: () => <DateText date={expires_on} /> })}</span>}
    </span>
  )
}
