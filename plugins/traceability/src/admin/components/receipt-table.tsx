import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useStock } from "../lib/language"
import type { ReceiptRow } from "../lib/types"
import { ReceiptStateBadge } from "./badges"

/** Receipts as rows; a phone shows number, state and quantities. */
export function ReceiptTable({ receipts }: { receipts: ReceiptRow[] }) {
  const { t } = useStock()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("receipts.number")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">{t("receipts.supplier")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden md:table-cell">{t("receipts.receivedOn")}</Table.HeaderCell>
            <Table.HeaderCell>{t("receipts.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("receipts.accepted")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {receipts.map((receipt) => (
            <Row key={receipt.id} receipt={receipt} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ receipt }: { receipt: ReceiptRow }) {
  const { t, say } = useStock()
  const supplier = receipt.supplier ? say(receipt.supplier.name) : receipt.supplier_id
  return (
    <Table.Row data-testid="receipt-row">
      <Table.Cell className="py-2">
        <div className="flex min-w-32 flex-col whitespace-normal">
          <Link className="text-ui-fg-interactive txt-compact-small-plus break-words" to={`/goods-receipts/${receipt.id}`}>
            #{receipt.display_id} · {receipt.delivery_note_number}
          </Link>
          <Text size="xsmall" className="text-ui-fg-muted md:hidden">
            {supplier} · {receipt.received_on}
          </Text>
        </div>
      </Table.Cell>
      <Table.Cell className="hidden whitespace-normal md:table-cell">{supplier}</Table.Cell>
      <Table.Cell className="hidden md:table-cell">{receipt.received_on}</Table.Cell>
      <Table.Cell>
        <div className="flex flex-col items-start gap-1 py-2">
          <ReceiptStateBadge state={receipt.state} />
          {receipt.has_differences && receipt.state === "posted" && (
            <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
              {t("receipts.differs")}
            </Badge>
          )}
          {receipt.state === "posted" && receipt.reversal_requested_by && (
            <Badge size="2xsmall" color="red" className="whitespace-nowrap">
              {t("receipts.reversalWaits")}
            </Badge>
          )}
        </div>
      </Table.Cell>
      <Table.Cell>
        <Text size="small" className="whitespace-nowrap">
          {receipt.quantity_accepted} / {receipt.quantity_noted}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted whitespace-nowrap">
          {t("receipts.lines", { count: receipt.line_count })}
        </Text>
      </Table.Cell>
    </Table.Row>
  )
}
