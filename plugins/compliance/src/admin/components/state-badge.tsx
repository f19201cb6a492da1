import { StatusBadge } from "@medusajs/ui"
import type { RulebookState } from "../../rulebook/state"
import { useCompliance } from "../lib/language"

const COLOURS = { enforced: "green", planned: "orange", prose: "grey" } as const

/** State of a rulebook entry. */
export function StateBadge({ state }: { state: RulebookState }) {
  const { t } = useCompliance()
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {t(`rulebook.state.${state}`)}
    </StatusBadge>
  )
}
