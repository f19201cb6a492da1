import type { Metadata, Viewport } from "next"
import { hasLocale, NextIntlClientProvider } from "next-intl"
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { SiteFooter } from "../../components/shell/site-footer"
import { SiteHeader } from "../../components/shell/site-header"
import { routing } from "../../i18n/routing"
import "../../styles/globals.css"

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#faf6ee" }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: hasLocale(routing.locales, locale) ? locale : routing.defaultLocale, namespace: "common" })
  return { title: { default: t("siteTitle"), template: `%s · ${t("siteName")}` }, description: t("siteDescription") }
}

/** One frame for every page. Client components get only the few words that they need. */
export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations("common")
  const { client } = await getMessages()
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"}>
      <body>
        <NextIntlClientProvider messages={{ client }}>
          <a
            href="#main"
            className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-jade focus:px-4 focus:py-2 focus:text-white"
          >
            {t("skipToContent")}
          </a>
          <SiteHeader />
          <main id="main" tabIndex={-1} className="flex-1 pb-16 outline-none">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
