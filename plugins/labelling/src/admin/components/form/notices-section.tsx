import { Button, IconButton, Input } from "@medusajs/ui"
import { Trash } from "@medusajs/icons"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import { ALCOHOL_NOTICE, MINORS_NOTICE, SALT_OIL_SUGAR_NOTICE } from "../../../domain/notices"
import { ALCOHOL_CATEGORY } from "../../../domain/vocabulary"
import { useLabels } from "../../lib/language"
import { anchorOf } from "../field-frame"
import { useLabelForm } from "./form-context"
import { Line } from "./line"
import { Section } from "./section"

/** Notices that the law or safety demands; the usual ones are one click away. */
export function NoticesSection() {
  const { t, say } = useLabels()
  const { draft, change } = useLabelForm()
  const alcohol = draft.food_category === ALCOHOL_CATEGORY
  const usual = [SALT_OIL_SUGAR_NOTICE, ...(alcohol ? [MINORS_NOTICE, ALCOHOL_NOTICE] : [])]
  const missing = usual.filter(({ zh }) => !draft.warnings.some((warning) => warning.zh === zh))
  const set = (index: number, value: BilingualText) => change({ warnings: draft.warnings.map((old, at) => (at === index ? value : old)) })
  return (
    <Section title={t("section.notices")} hint={t("hint.notices")}>
      <div id={anchorOf("warnings")} className="flex scroll-mt-24 flex-col gap-y-2">
        {draft.warnings.map((warning, index) => (
          <div key={index} className="flex items-start gap-x-2">
            <div className="grid flex-1 grid-cols-1 gap-2 sm:grid-cols-2">
              {(["zh", "en"] as const).map((language) => (
                <Input
                  key={language}
                  size="small"
                  lang={language === "zh" ? "zh-CN" : "en"}
                  aria-label={t("form.notice", { n: index + 1, language: t(`language.${language}`) })}
                  value={warning[language]}
                  onChange={(event) => set(index, { ...warning, [language]: event.target.value })}
                />
              ))}
            </div>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("form.removeNotice", { n: index + 1 })}
              onClick={() => change({ warnings: draft.warnings.filter((_, at) => at !== index) })}
            >
              <Trash />
            </IconButton>
          </div>
        ))}
        <div className="flex flex-wrap gap-2">
          {missing.map((notice) => (
            <Button
              key={notice.zh}
              type="button"
              size="small"
              variant="secondary"
              className="h-auto whitespace-normal text-left"
              onClick={() => change({ warnings: [...draft.warnings, notice] })}
            >
              + {say(notice)}
            </Button>
          ))}
          <Button type="button" size="small" variant="transparent" onClick={() => change({ warnings: [...draft.warnings, { zh: "", en: "" }] })}>
            {t("form.addNotice")}
          </Button>
        </div>
      </div>
      {alcohol && <Line field="alcohol_percent" numeric />}
    </Section>
  )
}
