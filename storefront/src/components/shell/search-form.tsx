"use client"

import { useTranslations } from "next-intl"
import Form from "next/form"
import { useSearchParams } from "next/navigation"
import { useLocale } from "next-intl"
import { Icon } from "../../ui/icon"

/** One search box for the whole shop; a plain GET form, so its address can be shared. */
export function SearchForm() {
  const t = useTranslations("client")
  const locale = useLocale()
  const q = useSearchParams().get("q") ?? ""
  return (
    <Form action={`/${locale}/search`} role="search" className="flex w-full">
      <label htmlFor="site-search" className="sr-only">
        {t("searchLabel")}
      </label>
      <input
        key={q}
        id="site-search"
        name="q"
        type="search"
        defaultValue={q}
        placeholder={t("searchPlaceholder")}
        maxLength={60}
        enterKeyHint="search"
        className="min-h-11 w-full min-w-0 rounded-s-md border border-e-0 border-line-strong bg-white px-3 placeholder:text-ink-faint"
      />
      <button type="submit" className="grid min-h-11 w-12 place-items-center rounded-e-md bg-jade text-white hover:bg-jade-deep" aria-label={t("searchSubmit")}>
        <Icon name="search" />
      </button>
    </Form>
  )
}
