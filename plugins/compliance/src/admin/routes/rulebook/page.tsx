import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { Choice } from "../../components/choice"
import { Field } from "../../components/field"
import { PageHead } from "../../components/page-head"
import { QueryState } from "../../components/query-state"
import { RuleDrawer } from "../../components/rule-drawer"
import { RuleRow } from "../../components/rule-row"
import { useCompliance } from "../../lib/language"
import { request } from "../../lib/request"
import type { Rule } from "../../lib/types"

const STATES = ["enforced", "planned", "prose"] as const
const KINDS = ["A", "B", "A/B", "B→A", "C"] as const

/** Filters live in the address, so that a view can be shared. */
function useFilters() {
  const [params, setParams] = useSearchParams()
  const get = (name: string) => params.get(name) ?? ""
  const set = (name: string, value: string) =>
    setParams(
      (was) => {
        const next = new URLSearchParams(was)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true }
    )
  return { get, set }
}

function matches(rule: Rule, get: (name: string) => string): boolean {
  const words = get("q").trim().toLowerCase()
  const clauses = rule.sources.map((source) => `${source.clause} ${source.quote}`)
  const text = [rule.no, rule.title.zh, rule.title.en, ...clauses, ...(rule.law ?? []), ...rule.implementations.map((part) => part.id)]
  return (
    (!get("state") || rule.state === get("state")) &&
    (!get("kind") || rule.kind === get("kind")) &&
    (!get("home") || rule.home === get("home")) &&
    (!words || rule.no.toLowerCase() === words || text.join(" ").toLowerCase().includes(words))
  )
}

const RulebookPage = () => {
  const { t, language } = useCompliance()
  const { get, set } = useFilters()
  const query = useQuery({
    queryKey: ["compliance", "rules", language],
    queryFn: () => request<{ rules: Rule[] }>(language, "/admin/rules"),
  })
  const all = useMemo(() => query.data?.rules ?? [], [query.data])
  const rules = all.filter((rule) => matches(rule, get))
  const count = (state: string) => all.filter((rule) => rule.state === state).length
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("rulebook.title")} subtitle={t("rulebook.subtitle")}>
        {all.length > 0 && (
          <Text size="small" weight="plus">
            {t("rulebook.counts", { enforced: count("enforced"), planned: count("planned"), prose: count("prose") })}
          </Text>
        )}
      </PageHead>
      <Filters all={all} get={get} set={set} />
      <QueryState query={query} empty={rules.length === 0 && t("rulebook.empty")}>
        <RuleTable rules={rules} onOpen={(no) => set("rule", no)} />
      </QueryState>
      <RuleDrawer no={get("rule") || null} onClose={() => set("rule", "")} />
    </Container>
  )
}

function Filters({ all, get, set }: { all: Rule[] } & ReturnType<typeof useFilters>) {
  const { t } = useCompliance()
  const homes = [...new Set(all.map((rule) => rule.home))]
  return (
    <div className="grid grid-cols-2 gap-3 px-4 py-3 md:px-6 lg:grid-cols-4">
      <Field
        type="search"
        label={t("common.search")}
        placeholder={t("rulebook.search")}
        value={get("q")}
        onChange={(value) => set("q", value)}
      />
      <Choice
        label={t("rulebook.stateTitle")}
        all={t("common.all")}
        value={get("state")}
        options={STATES.map((value) => ({ value, label: t(`rulebook.state.${value}`) }))}
        onChange={(value) => set("state", value)}
      />
      <Choice
        label={t("rulebook.kind")}
        all={t("common.all")}
        value={get("kind")}
        options={KINDS.map((value) => ({ value, label: t(`rulebook.kinds.${value}`) }))}
        onChange={(value) => set("kind", value)}
      />
      <Choice
        label={t("rulebook.home")}
        all={t("common.all")}
        value={get("home")}
        options={homes.map((value) => ({ value, label: t(`rulebook.homes.${value}`) }))}
        onChange={(value) => set("home", value)}
      />
    </div>
  )
}

function RuleTable({ rules, onOpen }: { rules: Rule[]; onOpen(no: string): void }) {
  const { t } = useCompliance()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("rulebook.no")}</Table.HeaderCell>
            <Table.HeaderCell>{t("rulebook.name")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">{t("rulebook.kind")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden lg:table-cell">{t("rulebook.home")}</Table.HeaderCell>
            <Table.HeaderCell>{t("rulebook.stateTitle")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right md:table-cell">{t("rulebook.decisions")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-right md:table-cell">{t("rulebook.denials")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden xl:table-cell">{t("rulebook.last")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rules.map((rule) => (
            <RuleRow key={rule.no} rule={rule} onOpen={() => onOpen(rule.no)} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.rulebook", translationNs: "compliance", icon: BookOpen })

export default RulebookPage
