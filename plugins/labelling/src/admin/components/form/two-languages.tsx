import { Input, Textarea } from "@medusajs/ui"
import { useId } from "react"
import type { TextField } from "../../lib/draft"
import { useLabels } from "../../lib/language"
import { FieldFrame } from "../field-frame"
import { useLabelForm } from "./form-context"

interface TwoLanguagesProps {
  field: TextField
  /** Lines of each box; one line is an input. */
  rows?: number
  hint?: string
}

/** A text in Chinese and English, side by side where there is room. */
export function TwoLanguages({ field, rows = 1, hint }: TwoLanguagesProps) {
  const { t } = useLabels()
  const { draft, change, wrong } = useLabelForm()
  const id = useId()
  const value = draft[field]
  const box = (language: "zh" | "en") => {
    const props = {
      id: `${id}-${language}`,
      lang: language === "zh" ? "zh-CN" : "en",
      value: value[language],
      "aria-label": `${t(`field.${field}`)} ${t(`language.${language}`)}`,
      "aria-invalid": wrong(field),
      placeholder: t(`language.${language}`),
      onChange: (event: { target: { value: string } }) => change({ [field]: { ...value, [language]: event.target.value } }),
    }
    return rows > 1 ? <Textarea rows={rows} {...props} /> : <Input size="small" {...props} />
  }
  return (
    <FieldFrame field={field} label={t(`field.${field}`)} htmlFor={`${id}-zh`} hint={hint} wrong={wrong(field)}>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {box("zh")}
        {box("en")}
      </div>
    </FieldFrame>
  )
}
