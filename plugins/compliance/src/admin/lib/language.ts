import { useTranslation } from "react-i18next"
import type { BilingualText, Language } from "../../contracts"

/** The reader's language, texts in it, and times as people in the shop read them. */
export function useCompliance() {
  const { t, i18n } = useTranslation("compliance")
  const language: Language = i18n.language.startsWith("zh") ? "zh" : "en"
  return {
    t,
    language,
    /** One text of two. */
    say: (text: BilingualText | string) => (typeof text === "string" ? text : text[language]),
    /** Date and time in Asia/Shanghai, the shop's legal time. */
    time: (moment: string | Date) =>
      new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
        dateStyle: "medium",
        timeStyle: "medium",
        timeZone: "Asia/Shanghai",
      }).format(new Date(moment)),
  }
}
