import { getLocale, getTranslations } from "next-intl/server"
import { ownLicences } from "../../backend/licences"
import { inLanguage } from "../../domain/text"
import { Link } from "../../i18n/navigation"

const LINKS = [
  ["/licences", "licences"],
  ["/policies/returns", "returnPolicy"],
  ["/policies/food-safety", "foodSafety"],
  ["/policies/privacy", "privacy"],
] as const

/** On every page: who we are, under which records, and where to complain (E-commerce Law 15). */
export async function SiteFooter() {
  const t = await getTranslations("footer")
  const locale = await getLocale()
  const company = (await ownLicences(locale))?.company
  const link = "inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4 hover:decoration-current"
  return (
    <footer className="border-t border-line bg-sunken text-sm">
      <div className="page grid gap-6 py-8 md:grid-cols-[1.4fr_1fr_1fr]">
        <div className="space-y-1">
          <p className="font-serif text-base font-bold">{company ? inLanguage(company.name, locale) : t("shopName")}</p>
          {company && (
            <>
              <p className="text-ink-soft">{t("uscc", { number: company.uscc })}</p>
              <p className="text-ink-soft">{inLanguage(company.address, locale)}</p>
            </>
          )}
          {!company && <p className="text-ink-soft">{t("unavailable")}</p>}
        </div>
        <nav aria-label={t("nav")}>
          <ul>
            {LINKS.map(([href, key]) => (
              <li key={href}>
                <Link href={href} className={link}>
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="space-y-2">
          <p>
            <span className="block text-ink-soft">{t("complaints")}</span>
            <a href="tel:12315" className="inline-flex min-h-11 items-center text-xl font-bold tabular-nums">
              {company?.complaint_line ?? "12315"}
            </a>
          </p>
          {company?.hotline && <p className="text-ink-soft">{t("hotline", { number: company.hotline })}</p>}
        </div>
      </div>
      <div className="border-t border-line">
        <p className="page flex flex-wrap gap-x-5 gap-y-1 py-4 text-xs text-ink-soft">
          {company?.icp_number && <span>{company.icp_number}</span>}
          {company?.public_security_number && <span>{company.public_security_number}</span>}
        </p>
      </div>
    </footer>
  )
}
