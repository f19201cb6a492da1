import { Input } from "@medusajs/ui"
import { useLabels } from "../../lib/language"
import { FieldFrame } from "../field-frame"
import { useLabelForm } from "./form-context"
import { Section } from "./section"

/** The agent in China who answers for imported food. */
export function ImporterSection() {
  const { t } = useLabels()
  const { draft, change, wrong } = useLabelForm()
  const { importer } = draft
  const box = (part: "name" | "address", language: "zh" | "en") => (
    <Input
      key={`${part}-${language}`}
      size="small"
      lang={language === "zh" ? "zh-CN" : "en"}
      aria-label={`${t(`importer.${part}`)} ${t(`language.${language}`)}`}
      placeholder={`${t(`importer.${part}`)} ${t(`language.${language}`)}`}
      value={importer[part][language]}
      onChange={(event) => change({ importer: { ...importer, [part]: { ...importer[part], [language]: event.target.value } } })}
    />
  )
  return (
    <Section title={t("section.importer")}>
      <FieldFrame field="importer" label={t("field.importer")} wrong={wrong("importer")}>
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          {box("name", "zh")}
          {box("name", "en")}
          {box("address", "zh")}
          {box("address", "en")}
          <Input
            size="small"
            aria-label={t("importer.contact")}
            placeholder={t("importer.contact")}
            value={importer.contact}
            onChange={(event) => change({ importer: { ...importer, contact: event.target.value } })}
          />
        </div>
      </FieldFrame>
    </Section>
  )
}
