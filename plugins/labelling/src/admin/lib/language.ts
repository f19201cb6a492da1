import { useTranslation } from "react-i18next"
import type { BilingualText, Language } from "@anxin/compliance/contracts/text"

/** The reader's language, texts in it, and times as people in the shop read them. */
export function useLabels() {
  const { t, i18n } = useTranslation("labelling")
  const language: Language = i18n.language.startsWith("zh") ? "zh" : "en"
  return {
    t,
    language,
    /** One text of two. */
    say: (text: BilingualText) => text[language],
    /** Date and time in Asia/Shanghai, the shop's legal time. */
    time: (moment: string | Date) =>
      new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
        dateStyle: "medium",
        timeStyle: "medium",
        timeZone: "Asia/Shanghai",
      }).format(new Date(moment)),
  }
}
