import { useLocale, useTranslations } from "next-intl"
import type { Licence } from "../../backend/food"
import type { OwnLicences } from "../../backend/licences"
import { legalDate } from "../../domain/calendar"
import { inLanguage } from "../../domain/text"
import { Badge } from "../../ui/badge"
import { Card } from "../../ui/card"
import { DateText } from "../../ui/date-text"
import { DefinitionTable } from "../../ui/table"

/** Whether a paper holds on the day it is looked at; a filing without an end holds until revoked. */
export function LicenceState({ licence }: { licence: Licence }) {
  const t = useTranslations("licences")
  const today = legalDate(new Date())
  if (licence.state === "revoked") return <Badge tone="cinnabar">{t("state.revoked")}</Badge>
  if (licence.valid_to && licence.valid_to < today) return <Badge tone="cinnabar">{t("state.expired")}</Badge>
  return licence.state === "verified" ? <Badge tone="jade">{t("state.verified")}</Badge> : <Badge tone="amber">{t("state.unverified")}</Badge>
}

/** Name of a kind of licence; a kind that this page does not know shows its code. */
export function LicenceType({ type }: { type: string }) {
  const t = useTranslations("licences.type")
  const key = type.toLowerCase() as Parameters<typeof t.has>[0]
  return t.has(key) ? t(key) : type
}

export function LicenceValidity({ licence }: { licence: Licence }) {
  const t = useTranslations("licences")
  return licence.valid_to ? t.rich("until", { date: () => <DateText date={licence.valid_to ?? ""} /> }) : t("noEnd")
}

/** Our own papers as cards: number, scope, issuer, validity, and when they were last checked. */
export function LicenceList({ own, headingLevel = "h2" }: { own: OwnLicences; headingLevel?: "h2" | "h3" }) {
  const t = useTranslations("licences")
  const locale = useLocale()
  const Heading = headingLevel
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {own.licences.map((licence) => (
        <Card as="li" key={licence.id}>
          <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
            <Heading className="font-serif text-lg font-bold">
              <LicenceType type={licence.type} />
            </Heading>
            <LicenceState licence={licence} />
          </div>
          <DefinitionTable
            rows={[
              { key: "holder", head: t("holder"), value: inLanguage(own.company?.name, locale) },
              { key: "number", head: t("number"), value: <span className="font-medium tabular-nums">{licence.number}</span> },
              { key: "scope", head: t("scope"), value: inLanguage(licence.scope, locale) },
              { key: "issuer", head: t("issuer"), value: licence.issuer },
              { key: "validity", head: t("validity"), value: <LicenceValidity licence={licence} /> },
              { key: "checked", head: t("checkedOn"), value: licence.checked_on ? <DateText date={licence.checked_on} /> : t("notChecked") },
            ]}
          />
        </Card>
      ))}
    </ul>
  )
}
