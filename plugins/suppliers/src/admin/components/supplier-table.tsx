import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useSuppliers } from "../lib/language"
import type { SupplierRow } from "../lib/types"
import { Expiry, PartyStateBadge } from "./badges"

/** Companies as rows; a phone shows name, state and validity. */
export function SupplierTable({ suppliers }: { suppliers: SupplierRow[] }) {
  const { t } = useSuppliers()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("list.name")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">{t("list.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.until")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {suppliers.map((supplier) => (
            <Row key={supplier.id} supplier={supplier} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ supplier }: { supplier: SupplierRow }) {
  const { t, say } = useSuppliers()
  const { id, kind, state, name, uscc, receive_until, days_left, blocked, waiting_licences } = supplier
  return (
    <Table.Row data-testid="supplier-row">
      <Table.Cell className="py-2">
        <div className="flex min-w-32 flex-col whitespace-normal">
          <Link className="text-ui-fg-interactive txt-compact-small-plus break-words" to={`/suppliers/${id}`}>
            {say(name)}
          </Link>
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            {uscc}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted md:hidden">
            {t(`kind.${kind}`)}
          </Text>
        </div>
      </Table.Cell>
      <Table.Cell className="hidden md:table-cell">{t(`kind.${kind}`)}</Table.Cell>
      <Table.Cell>
        <div className="flex flex-col items-start gap-1 py-2">
          <PartyStateBadge state={state} />
          {waiting_licences > 0 && (
            <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
              {t("list.waiting", { count: waiting_licences })}
            </Badge>
          )}
        </div>
      </Table.Cell>
      <Table.Cell>
        <div className="flex flex-col items-start gap-1 py-2">
          {receive_until && <Text size="small">{receive_until}</Text>}
          {blocked ? (
            <Badge size="2xsmall" color={receive_until ? "red" : "grey"} className="whitespace-nowrap">
              {t(receive_until ? "expiry.blocked" : "expiry.missing")}
            </Badge>
          ) : (
            <Expiry until={receive_until} days_left={days_left} />
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
