import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VariantOverview } from "../../../listing/product-overview"
import { useLabels } from "../../lib/language"
import { LabelBadge } from "../badges"

const MAX_GAPS = 3

/** Variants of one product, each with its label's state and the first things that it lacks. */
export function VariantRows({ variants }: { variants: readonly VariantOverview[] }) {
  const { t, say } = useLabels()
  return (
    <ul className="flex flex-col gap-y-2">
      {variants.map(({ variant_id, title, active_version, open, complete, gaps }) => {
        const denials = gaps.filter(({ severity }) => severity === "deny")
        return (
          <li key={variant_id} className="flex flex-col gap-y-1">
            <span className="flex flex-wrap items-center gap-2">
              <Link to={`/labels/${variant_id}`} className="text-ui-fg-interactive txt-compact-small-plus hover:underline">
                {title || variant_id}
              </Link>
              <StatusBadge color={complete ? "green" : "orange"} className="whitespace-nowrap">
                {complete ? t("check.complete") : active_version || open ? t("check.lacking", { count: denials.length }) : t("version.without")}
              </StatusBadge>
              {open && <LabelBadge status={open.status as "draft" | "submitted"} />}
            </span>
            {!complete && denials.length > 0 && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {denials.slice(0, MAX_GAPS).map(({ message }) => say(message)).join(t("common.comma"))}
                {denials.length > MAX_GAPS && t("check.more", { count: denials.length - MAX_GAPS })}
              </Text>
            )}
          </li>
        )
      })}
    </ul>
  )
}
