import { Badge, Code, Drawer, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { BilingualText } from "../../contracts"
import { useCompliance } from "../lib/language"
import { request } from "../lib/request"
import type { Decision, Rule, RuleImplementation } from "../lib/types"
import { DecisionCard, gateName } from "./decision-card"
import { QueryState } from "./query-state"
import { StateBadge } from "./state-badge"

interface Detail {
  rule: Rule
  documents: Record<string, BilingualText>
  last_decisions: Decision[]
}

/** Everything about one entry: its clauses, what enforces it, and its last evidence. */
export function RuleDrawer({ no, onClose }: { no: string | null; onClose(): void }) {
  const { t, say, language } = useCompliance()
  const query = useQuery({
    queryKey: ["compliance", "rule", no, language],
    queryFn: () => request<Detail>(language, `/admin/rules/${no}`),
    enabled: no !== null,
  })
  return (
    <Drawer open={no !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {no} {query.data ? say(query.data.rule.title) : ""}
          </Drawer.Title>
          <Drawer.Description>{query.data ? say(query.data.rule.summary) : ""}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <QueryState query={query}>{query.data && <Body detail={query.data} />}</QueryState>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close className="text-ui-fg-base txt-compact-small-plus">{t("common.close")}</Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function Body({ detail: { rule, documents, last_decisions } }: { detail: Detail }) {
  const { t, say } = useCompliance()
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <StateBadge state={rule.state} />
        <Badge size="2xsmall">{t(`rulebook.kinds.${rule.kind}`)}</Badge>
        <Badge size="2xsmall">{t(`rulebook.homes.${rule.home}`)}</Badge>
      </div>
      <Section title={t("rulebook.source")}>
        {rule.sources.map((source) => (
          <blockquote key={source.clause} className="border-ui-border-strong border-l-2 pl-3">
            <Text size="small" lang="zh-CN">
              {source.quote}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {source.clause} · {say(documents[source.clause.split("§")[0]!]!)}
            </Text>
          </blockquote>
        ))}
        {rule.law && (
          <Text size="small">
            {t("rulebook.law")}: {rule.law.join(" · ")}
          </Text>
        )}
      </Section>
      <Section title={t("rulebook.implementations")}>
        {rule.implementations.length === 0 && <Text size="small">{t("rulebook.none")}</Text>}
        {rule.implementations.map((part) => (
          <Implementation key={part.id} part={part} />
        ))}
      </Section>
      <Section title={t("rulebook.evidence")}>
        {last_decisions.length === 0 && <Text size="small">{t("common.never")}</Text>}
        <div className="divide-y rounded-lg border empty:hidden">
          {last_decisions.map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </div>
        {last_decisions.length > 0 && (
          <Link className="text-ui-fg-interactive txt-compact-small" to={`/gate-decisions?rule=${rule.no}`}>
            {t("rulebook.allEvidence")}
          </Link>
        )}
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h3">{title}</Heading>
      {children}
    </section>
  )
}

function Implementation({ part }: { part: RuleImplementation }) {
  const { t, say } = useCompliance()
  return (
    <div className="flex flex-col gap-y-1 rounded-lg border p-3">
      <Text size="small" weight="plus">
        {say(part.title)}
      </Text>
      <Code className="self-start break-all">{part.id}</Code>
      <Text size="xsmall">{part.clause}</Text>
      <Text size="xsmall">
        {part.gates.length
          ? `${t("rulebook.gates")}: ${part.gates.map((gate) => gateName(t, gate)).join(" · ")}`
          : t("rulebook.notAGate")}
      </Text>
      {part.gates.length > 0 && (
        <Text size="xsmall">{t("rulebook.decided", { decisions: part.decisions, denials: part.denials })}</Text>
      )}
      <Text size="xsmall" className="text-ui-fg-muted break-all">
        {t("rulebook.test")}: {part.test}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted break-all">
        {t("rulebook.page")}: {part.page}
      </Text>
    </div>
  )
}
