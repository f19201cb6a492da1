import { useTranslations } from "next-intl"
import { PageTitle } from "../../ui/page-title"

export const POLICIES = {
  returns: ["sevenDays", "counting", "restDays", "excluded", "intact", "fault", "late", "steps", "refund", "freight", "complain"],
  privacy: ["what", "why", "who", "where", "rights", "contact"],
  foodSafety: ["suppliers", "lots", "dates", "cold", "recall", "ask"],
} as const

type Policy = keyof typeof POLICIES

/** A policy in short sections, each a heading and one or two paragraphs. */
export function PolicyPage({ policy }: { policy: Policy }) {
  const t = useTranslations("policies")
  return (
    <article className="page prose-text max-w-3xl">
      <PageTitle title={t(`${policy}.title`)} lead={t(`${policy}.lead`)} />
      {POLICIES[policy].map((section) => {
        const key = `${policy}.${section}` as `returns.${(typeof POLICIES)["returns"][number]}`
        return (
          <section key={section}>
            <h2 className="font-serif text-lg font-bold">{t(`${key}.title`)}</h2>
            {t(`${key}.body`)
              .split("\n")
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </section>
        )
      })}
    </article>
  )
}
