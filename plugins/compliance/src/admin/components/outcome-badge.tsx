import { StatusBadge } from "@medusajs/ui"
import { useCompliance } from "../lib/language"

const COLOURS = { allow: "green", deny: "red", notice: "blue" } as const

/** What a gate answered, or what a rule found. */
export function OutcomeBadge({ outcome }: { outcome: keyof typeof COLOURS }) {
  const { t } = useCompliance()
  return (
    <StatusBadge color={COLOURS[outcome]} className="whitespace-nowrap">
      {t(`decisions.${outcome}`)}
    </StatusBadge>
  )
}
