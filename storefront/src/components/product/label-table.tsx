import { useLocale, useTranslations } from "next-intl"
import type { Label, Party } from "../../backend/food"
import { inLanguage } from "../../domain/text"
import { DefinitionTable } from "../../ui/table"

function importerLine(importer: Label["importer"], locale: string): string {
  return importer ? [inLanguage(importer.name, locale), inLanguage(importer.address, locale), importer.contact].join(" · ") : ""
}

/** The label as it is on the pack, in the order of Food Safety Law 67 and GB 7718. */
export function LabelTable({ label, producer }: { label: Label; producer: Party | null }) {
  const t = useTranslations("product.label")
  const locale = useLocale()
  return (
    <DefinitionTable
      caption={t("caption")}
      rows={[
        { key: "name", head: t("name"), value: inLanguage(label.name, locale) },
        { key: "specification", head: t("specification"), value: label.specification },
        { key: "net", head: t("netContent"), value: label.net_content },
        { key: "ingredients", head: t("ingredients"), value: inLanguage(label.ingredients, locale) },
        { key: "additives", head: t("additives"), value: inLanguage(label.additives, locale) },
        { key: "storage", head: t("storage"), value: inLanguage(label.storage, locale) },
        { key: "shelf", head: t("shelfLife"), value: inLanguage(label.shelf_life_text, locale) },
        { key: "origin", head: t("origin"), value: inLanguage(label.origin, locale) },
        { key: "producer", head: t("producer"), value: producer ? inLanguage(producer.name, locale) : "" },
        { key: "address", head: t("producerAddress"), value: producer ? inLanguage(producer.address, locale) : "" },
        { key: "contact", head: t("producerContact"), value: producer?.contact },
        { key: "sc", head: t("productionLicence"), value: label.production_licence_number },
        { key: "standard", head: t("standard"), value: label.standard_code },
        { key: "importer", head: t("importer"), value: importerLine(label.importer, locale) },
        { key: "gtin", head: t("gtin"), value: label.gtin },
        { key: "version", head: t("version"), value: t("versionOf", { version: label.version, edition: label.edition.replace("GB7718", "GB 7718") }) },
      ]}
    />
  )
}
