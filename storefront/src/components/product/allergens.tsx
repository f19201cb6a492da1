import { useTranslations } from "next-intl"
import { classes } from "../../ui/classes"
import { Icon } from "../../ui/icon"

/** One of the eight groups of GB 7718, in words; a group that this page does not know shows as the label says it. */
export function AllergenName({ code }: { code: string }) {
  const t = useTranslations("product.allergen")
  const key = code as Parameters<typeof t.has>[0]
  return t.has(key) ? t(key) : code
}

/** Set apart from everything else: a reader with an allergy must not have to look for it. */
export function Allergens({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("product")
  const none = codes.length === 0
  return (
    <section
      aria-labelledby="allergens"
      className={classes("rounded-md border p-4", none ? "border-line bg-surface" : "border-cinnabar-line bg-cinnabar-wash")}
    >
      <h2 id="allergens" className={classes("flex items-center gap-2 font-semibold", !none && "text-cinnabar")}>
        <Icon name={none ? "info" : "alert"} />
        {t("allergens")}
      </h2>
      {none ? (
        <p className="mt-1 text-sm text-ink-soft">{t("noAllergens")}</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-2">
          {codes.map((code) => (
            <li key={code} className="rounded-sm border border-cinnabar bg-white px-2 py-0.5 font-bold text-cinnabar">
              <AllergenName code={code} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
