import { useTranslations } from "next-intl"
import { Link } from "../../i18n/navigation"

/** The seal and the name: a stamp on good paper, drawn by the page itself. */
export function Brand() {
  const t = useTranslations("common")
  return (
    <Link href="/" className="flex min-h-11 items-center gap-2.5">
      <span aria-hidden="true" className="grid size-9 place-items-center rounded-sm bg-cinnabar font-serif text-lg font-bold leading-none text-white">
        安
      </span>
      <span className="leading-none">
        <span className="block font-serif text-xl font-bold tracking-widest text-ink">{t("siteName")}</span>
        <span className="mt-1 hidden text-xs text-ink-soft md:block">{t("claim")}</span>
      </span>
    </Link>
  )
}
