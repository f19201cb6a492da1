import type { BilingualText, Language } from "@anxin/compliance"
import { useTranslation } from "react-i18next"

/** The reader's language, texts in it, and times as people in the shop read them. */
export function useAccessTexts() {
  const { t, i18n } = useTranslation("access")
  const language: Language = i18n.language.startsWith("zh") ? "zh" : "en"
  return {
    t,
    language,
    /** One text of two. */
    say: (text: BilingualText) => text[language],
    /** Date and time in Asia/Shanghai, the shop's legal time. */
    time: (moment: string) =>
      new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone: "Asia/Shanghai",
      }).format(new Date(moment)),
  }
}
