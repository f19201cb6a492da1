import { defineRouting } from "next-intl/routing"

/** zh first: it is the default, and the language of the law. */
export const routing = defineRouting({
  locales: ["zh", "en"],
  defaultLocale: "zh",
  localePrefix: "always",
})

export type Locale = (typeof routing.locales)[number]
