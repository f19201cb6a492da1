import { StatusBadge } from "@medusajs/ui"
import type { Certainty } from "../../contracts"
import { useCompliance } from "../lib/language"

const COLOURS = { law: "green", standard: "blue", house_rule: "purple", unverified: "orange" } as const

/** How sure we are of a legal number. */
export function CertaintyBadge({ certainty }: { certainty: Certainty }) {
  const { t } = useCompliance()
  return (
    <StatusBadge color={COLOURS[certainty]} className="whitespace-nowrap">
      {t(`settings.certainty.${certainty}`)}
    </StatusBadge>
  )
}
