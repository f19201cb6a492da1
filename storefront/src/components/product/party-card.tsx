import { useLocale, useTranslations } from "next-intl"
import type { Party } from "../../backend/food"
import { inLanguage } from "../../domain/text"
import { Card } from "../../ui/card"
import { DateText } from "../../ui/date-text"
import { LicenceState, LicenceType, LicenceValidity } from "../licences/licence-list"

/** Who made it, or who sold it to us, with the papers that allow it. */
export function PartyCard({ role, party }: { role: "producer" | "supplier"; party: Party }) {
  const t = useTranslations("product.party")
  const locale = useLocale()
  return (
    <Card as="div">
      <h2>
        <span className="block text-sm text-ink-soft">{t(role)}</span>
        <span className="block font-serif text-lg font-bold">{inLanguage(party.name, locale)}</span>
      </h2>
      {party.uscc && <p className="text-sm text-ink-soft">{t("uscc", { number: party.uscc })}</p>}
      <p className="text-sm text-ink-soft">{inLanguage(party.address, locale)}</p>
      {party.contact && <p className="text-sm text-ink-soft">{t("contact", { contact: party.contact })}</p>}
      <ul className="mt-3 space-y-3 border-t border-line pt-3 text-sm">
        {party.licences.map((licence) => (
          <li key={licence.id}>
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">
                <LicenceType type={licence.type} />
              </span>
              <LicenceState licence={licence} />
            </p>
            <p className="tabular-nums">{licence.number}</p>
            <p className="text-ink-soft">
              <LicenceValidity licence={licence} />
              {licence.checked_on && (
                <>
                  {" · "}
                  {t.rich("checked", { date: () => <DateText date={licence.checked_on ?? ""} /> })}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
