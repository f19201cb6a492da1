import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useRead } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { QueueAnswer } from "../../lib/types"
import { QueryState } from "../query-state"

/** Labels that wait for a second person, longest first. */
export function ReviewQueue() {
  const { t, say, time } = useLabels()
  const query = useRead<QueueAnswer>("/admin/labels?status=submitted&limit=100")
  const { labels = [], people = {} } = query.data ?? {}
  return (
    <QueryState query={query} empty={labels.length === 0 && t("queue.empty")}>
      <ul className="divide-y" data-testid="review-queue">
        {labels.map((label) => (
          <li key={label.id} className="flex flex-col gap-y-1 px-4 py-3 md:px-6">
            <Link to={`/labels/${label.variant_id}`} className="text-ui-fg-interactive txt-compact-small-plus hover:underline">
              {label.name ? say(label.name) : label.variant_id} · {label.net_content}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {label.variant?.product_title} · {t("version.title", { version: label.version })}
            </Text>
            {label.submitted_by && label.submitted_at && (
              <Text size="xsmall" className="text-ui-fg-muted">
                {t("version.submitted", { who: people[label.submitted_by] ?? label.submitted_by, when: time(label.submitted_at) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </QueryState>
  )
}
