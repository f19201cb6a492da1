import { useTranslations } from "next-intl"
import { Link } from "../../i18n/navigation"
import { classes } from "../../ui/classes"

const STEPS = ["address", "delivery", "review"] as const
export type CheckoutStep = (typeof STEPS)[number]

/** Where we are on the way to the order; earlier steps can be corrected (E-commerce Law 50). */
export function CheckoutSteps({ current }: { current: CheckoutStep }) {
  const t = useTranslations("checkout")
  const at = STEPS.indexOf(current)
  return (
    <nav aria-label={t("steps")} className="mb-6">
      <ol className="flex gap-2">
        {STEPS.map((step, n) => (
          <li key={step} className="flex-1" aria-current={n === at ? "step" : undefined}>
            <span className={classes("block h-1 rounded-full", n <= at ? "bg-jade" : "bg-line")} />
            {n < at ? (
              <Link href={`/checkout/${step}`} className="inline-flex min-h-11 items-center text-sm text-jade underline underline-offset-4">
                {t(`step.${step}`)}
              </Link>
            ) : (
              <span className={classes("inline-flex min-h-11 items-center text-sm", n === at ? "font-semibold" : "text-ink-faint")}>{t(`step.${step}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
