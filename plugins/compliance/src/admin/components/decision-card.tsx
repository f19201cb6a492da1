import { Badge, Button, Code, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RuleFinding } from "../../contracts"
import { useCompliance } from "../lib/language"
import type { Decision } from "../lib/types"
import { OutcomeBadge } from "./outcome-badge"

/** One decision: when, which gate, who, what was found; the ids unfold. */
export function DecisionCard({ decision }: { decision: Decision }) {
  const { t, time } = useCompliance()
  const [open, setOpen] = useState(false)
  return (
    <article className="flex flex-col gap-y-2 px-4 py-3 md:px-6" data-testid="decision">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <OutcomeBadge outcome={decision.outcome} />
        <Text size="small" weight="plus">
          {gateName(t, decision.gate)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {time(decision.decided_at)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`decisions.actors.${decision.actor_type}`)}
        </Text>
        <Button
          size="small"
          variant="transparent"
          aria-expanded={open}
          className="ml-auto"
          onClick={() => setOpen((was) => !was)}
        >
          {t(open ? "decisions.hideDetails" : "decisions.showDetails")}
        </Button>
      </div>
      <Findings findings={decision.findings} />
      {open && <Details decision={decision} />}
    </article>
  )
}

/** Gate codes hold a dot, which i18next would take for a path. */
export function gateName(t: ReturnType<typeof useCompliance>["t"], gate: string): string {
  const names = t("decisions.gates", { returnObjects: true }) as unknown as Record<string, string>
  return names[gate] ?? gate
}

function Findings({ findings }: { findings: RuleFinding[] }) {
  const { t, say } = useCompliance()
  if (!findings.length) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("decisions.noFindings")}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {findings.map((finding, index) => (
        <li key={index} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <OutcomeBadge outcome={finding.outcome} />
          <Text size="small">{say(finding.message)}</Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {finding.clause}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Details({ decision }: { decision: Decision }) {
  const { t } = useCompliance()
  const codes = decision.findings.map(({ rule, code, details }) => ({ rule, code, details }))
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg p-3">
      <Ids title={t("decisions.actor")} ids={[decision.actor_id]} />
      <Ids title={t("decisions.looked")} ids={decision.rules} />
      <Ids title={t("decisions.subjects")} ids={decision.subject_ids} />
      {codes.length > 0 && (
        <pre className="text-ui-fg-subtle txt-compact-xsmall overflow-x-auto whitespace-pre-wrap break-all">
          {JSON.stringify(codes, null, 2)}
        </pre>
      )}
      <Code className="self-start break-all">{decision.id}</Code>
    </div>
  )
}

function Ids({ title, ids }: { title: string; ids: string[] }) {
  return (
    <div className="flex flex-wrap items-center gap-1">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {title}
      </Text>
      {ids.map((id) => (
        <Badge key={id} size="2xsmall" className="break-all">
          {id}
        </Badge>
      ))}
    </div>
  )
}
