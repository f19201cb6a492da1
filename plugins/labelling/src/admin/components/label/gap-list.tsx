import { Badge, Button, Text } from "@medusajs/ui"
import type { Gap } from "../../../domain/gaps"
import { useLabels } from "../../lib/language"
import { anchorOf } from "../field-frame"

/** Brings the field of a gap into view and puts the cursor into it. */
function goTo(field: Gap["field"]): void {
  const place = document.getElementById(anchorOf(field))
  if (!place) return
  place.scrollIntoView({ behavior: "smooth", block: "center" })
  place.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true })
}

interface GapListProps {
  gaps: readonly Gap[]
  /** Gaps lead to their fields. */
  links?: boolean
}

/** What is missing or wrong, worst first, each with the article that asks for it. */
export function GapList({ gaps, links }: GapListProps) {
  const { t, say } = useLabels()
  const sorted = gaps.toSorted((a, b) => Number(a.severity === "notice") - Number(b.severity === "notice"))
  return (
    <ul className="flex flex-col gap-y-2">
      {sorted.map((gap, index) => (
        <li key={`${gap.code}-${index}`} className="flex items-start gap-x-2" data-gap={gap.code}>
          <Badge size="2xsmall" color={gap.severity === "deny" ? "red" : "orange"} className="mt-0.5 shrink-0">
            {t(`severity.${gap.severity}`)}
          </Badge>
          <div className="min-w-0">
            {links ? (
              <Button
                type="button"
                size="small"
                variant="transparent"
                className="h-auto justify-start whitespace-normal px-0 py-0 text-left"
                onClick={() => goTo(gap.field)}
              >
                {say(gap.message)}
              </Button>
            ) : (
              <Text size="small">{say(gap.message)}</Text>
            )}
            <Text size="xsmall" className="text-ui-fg-muted">
              {gap.clause}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  )
}
