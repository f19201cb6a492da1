import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useStock } from "../lib/language"
import type { LotRow } from "../lib/types"
import { DaysLeft, LotStateBadge } from "./badges"
import { LifeBar } from "./life-bar"

/** Lots as rows, those that expire first first. */
export function LotTable({ lots }: { lots: LotRow[] }) {
  const { t } = useStock()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("lots.name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("lots.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("lots.expiry")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden whitespace-normal md:table-cell">{t("lots.stock")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lots.map((lot) => (
            <Row key={lot.id} lot={lot} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ lot }: { lot: LotRow }) {
  const { say } = useStock()
  const stock = `${lot.quarantine_quantity} / ${lot.zone_quantity} / ${lot.allocated_quantity}`
  return (
    <Table.Row data-testid="lot-row">
      <Table.Cell className="py-2">
        <div className="flex min-w-32 flex-col whitespace-normal">
          <Link className="text-ui-fg-interactive txt-compact-small-plus break-words" to={`/lots/${lot.id}`}>
            {say(lot.name)} · {lot.specification}
          </Link>
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            {lot.batch}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted md:hidden">
            {stock}
          </Text>
        </div>
      </Table.Cell>
      <Table.Cell>
        <LotStateBadge state={lot.state} />
      </Table.Cell>
      <Table.Cell>
        <div className="flex flex-col items-start gap-1 py-2">
          {lot.expires_on && <Text size="small">{lot.expires_on}</Text>}
          <DaysLeft days={lot.days_left} />
          <LifeBar used={lot.life_used} />
        </div>
      </Table.Cell>
      <Table.Cell className="hidden whitespace-nowrap md:table-cell">{stock}</Table.Cell>
    </Table.Row>
  )
}
