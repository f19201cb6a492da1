"use client"

import { useLocale, useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import { Link, usePathname } from "../../i18n/navigation"
import { Icon } from "../../ui/icon"

/** The same page in the other language, named in that language. */
export function LanguageSwitch() {
  const t = useTranslations("client")
  const other = useLocale() === "zh" ? "en" : "zh"
  const pathname = usePathname()
  const query = Object.fromEntries(useSearchParams())
  return (
    <Link
      href={{ pathname, query }}
      locale={other}
      lang={other === "zh" ? "zh-CN" : "en"}
      hrefLang={other === "zh" ? "zh-CN" : "en"}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2 text-sm hover:bg-sunken"
    >
      <Icon name="globe" className="hidden size-5 sm:block" />
      {t("otherLanguage")}
    </Link>
  )
}
