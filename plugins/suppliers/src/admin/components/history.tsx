import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useHistory } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { HistoryLine } from "../lib/types"
import { Pager } from "./pager"
import { QueryState } from "./query-state"

const PAGE = 20
const REVERTED = ".reverted"

/** Who did what to a company, newest first. */
export function History({ party_id }: { party_id: string }) {
  const { t } = useSuppliers()
  const [offset, setOffset] = useState(0)
  const query = useHistory(party_id, PAGE, offset)
  const { history = [], count = 0 } = query.data ?? {}
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-4 md:px-6">
        <Heading level="h2">{t("history.title")}</Heading>
      </div>
      <QueryState query={query} empty={count === 0 && t("history.empty")}>
        <ol className="divide-y">
          {history.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </QueryState>
      {count > PAGE && <Pager count={count} limit={PAGE} offset={offset} onOffset={setOffset} />}
    </Container>
  )
}

function Line({ line: { action, actor, at, reason } }: { line: HistoryLine }) {
  const { t, time } = useSuppliers()
  // Action codes hold a dot, which i18next would take for a path.
  const names = t("history.actions", { returnObjects: true }) as unknown as Record<string, string>
  const known = action.replace(REVERTED, "")
  const who = actor.type === "user" ? actor.name : t(`history.actors.${actor.type}`)
  return (
    <li className="flex flex-col gap-y-1 px-4 py-3 md:px-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Text size="small" weight="plus">
          {names[known] ?? known}
          {action.endsWith(REVERTED) && t("history.reverted")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {who}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {time(at)}
        </Text>
      </div>
      {reason && (
        <Text size="small" className="break-words">
          {reason}
        </Text>
      )}
    </li>
  )
}
