import { Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { useRead } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { People, Version } from "../../lib/types"
import { LabelBadge } from "../badges"
import { QueryState } from "../query-state"

/** Every version of a label, newest first, with who wrote and decided it. */
export function LabelHistory({ variantId }: { variantId: string }) {
  const { t, time } = useLabels()
  const id = useId()
  const query = useRead<{ labels: Version[]; people: People }>(`/admin/variants/${variantId}/label/history`)
  const { labels = [], people = {} } = query.data ?? {}
  const who = (user: string | null) => (user ? (people[user] ?? user) : "—")
  return (
    <section aria-labelledby={id}>
      <Heading level="h3" id={id} className="px-4 pt-4 md:px-6">
        {t("history.title")}
      </Heading>
      <QueryState query={query} empty={labels.length === 0 && t("history.empty")}>
        <ol className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
          {labels.map((label) => (
            <li key={label.id} className="flex flex-col gap-y-1">
              <span className="flex flex-wrap items-center gap-2">
                <Text size="small" weight="plus">
                  {t("version.title", { version: label.version })}
                </Text>
                <LabelBadge status={label.status} />
              </span>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("history.written", { who: label.editors.map(who).join("、"), when: time(label.created_at) })}
                {label.approved_at && ` · ${t("version.approved", { who: who(label.approved_by), when: time(label.approved_at) })}`}
                {label.rejected_at && ` · ${t("version.rejected", { who: who(label.rejected_by), when: time(label.rejected_at) })}`}
              </Text>
              {label.decision_reason && <Text size="small">{label.decision_reason}</Text>}
            </li>
          ))}
        </ol>
      </QueryState>
    </section>
  )
}
