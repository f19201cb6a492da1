import { useTranslations } from "next-intl"
import type { ReturnRequest } from "../../backend/returns"
import { Badge } from "../../ui/badge"

/** Which rules were applied and why: the reader can check them. */
export function RuleList({ findings }: { findings: ReturnRequest["findings"] }) {
  const t = useTranslations("returns")
  return (
    <ul className="space-y-3">
      {findings.map(({ rule, code, clause, message, outcome }) => (
        <li key={`${rule}-${code}`} className="space-y-0.5">
          <p className="flex items-start gap-2">
            <Badge tone={outcome === "deny" ? "cinnabar" : "jade"} className="mt-1">
              {t(outcome === "deny" ? "ruleAgainst" : "ruleFor")}
            </Badge>
            <span>{message}</span>
          </p>
          <p className="text-xs text-ink-soft">
            {clause} · {code}
          </p>
        </li>
      ))}
    </ul>
  )
}
