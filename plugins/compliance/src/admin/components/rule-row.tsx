import { Badge, Table, Text } from "@medusajs/ui"
import { useCompliance } from "../lib/language"
import type { Rule } from "../lib/types"
import { StateBadge } from "./state-badge"

/** One entry in the table; on a phone number, title and state remain. */
export function RuleRow({ rule, onOpen }: { rule: Rule; onOpen(): void }) {
  const { t, say, time } = useCompliance()
  return (
    <Table.Row className="cursor-pointer" onClick={onOpen}>
      <Table.Cell className="w-16">
        <Text size="small" weight="plus">
          {rule.no}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <button type="button" className="text-left" onClick={onOpen}>
          <Text size="small" weight="plus">
            {say(rule.title)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {rule.sources.map((source) => source.clause).join(" · ")}
          </Text>
        </button>
      </Table.Cell>
      <Table.Cell className="hidden md:table-cell">
        <Badge size="2xsmall">{rule.kind}</Badge>
      </Table.Cell>
      <Table.Cell className="hidden lg:table-cell">{t(`rulebook.homes.${rule.home}`)}</Table.Cell>
      <Table.Cell>
        <StateBadge state={rule.state} />
      </Table.Cell>
      <Table.Cell className="hidden text-right md:table-cell">{rule.decisions}</Table.Cell>
      <Table.Cell className="hidden text-right md:table-cell">{rule.denials}</Table.Cell>
      <Table.Cell className="hidden xl:table-cell">
        {rule.last_decided_at ? time(rule.last_decided_at) : t("common.never")}
      </Table.Cell>
    </Table.Row>
  )
}
