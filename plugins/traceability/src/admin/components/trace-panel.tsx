import { Container, Heading, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useRead } from "../lib/data"
import { useStock } from "../lib/language"
import type { Trace } from "../lib/types"
import { QueryState } from "./query-state"

/** A lot's way back to its receipt, supplier and producer, and forward to orders and places. */
export function TracePanel({ id }: { id: string }) {
  const query = useRead<{ trace: Trace }>(`/admin/lots/${id}/trace`)
  const trace = query.data?.trace
  return (
    <Container className="divide-y p-0" data-testid="trace">
      <QueryState query={query}>
        {trace && (
          <>
            <Backward trace={trace} />
            <Forward trace={trace} />
          </>
        )}
      </QueryState>
    </Container>
  )
}

function Backward({ trace }: { trace: Trace }) {
  const { t } = useStock()
  const { goods_receipt: receipt, papers } = trace.backward
  const words = { number: receipt.display_id, note: receipt.delivery_note_number, date: receipt.received_on }
  return (
    <section className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
      <Heading level="h2">{t("trace.backward")}</Heading>
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to={`/goods-receipts/${receipt.id}`}>
        {t("trace.receipt", words)}
      </Link>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Party title={t("lot.supplier")} side={papers.supplier} />
        <Party title={t("lot.producer")} side={papers.producer} />
      </div>
    </section>
  )
}

function Party({ title, side }: { title: string; side: Trace["backward"]["papers"]["supplier"] }) {
  const { t, say } = useStock()
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {title}
      </Text>
      {side?.party && (
        <>
          <Text size="small" weight="plus">
            {say(side.party.name)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {say(side.party.address)} · {side.party.contact}
          </Text>
        </>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle mt-1">
        {t("trace.papers")}
      </Text>
      {side?.covered_by.length ? (
        <ul className="flex flex-col">
          {side.covered_by.map((paper) => (
            <li key={paper.id} className="txt-compact-small break-all">
              {paper.number} · {paper.valid_to ? t("trace.until", { date: paper.valid_to }) : t("trace.forever")}
            </li>
          ))}
        </ul>
      ) : (
        <Text size="small">{t("trace.noPapers")}</Text>
      )}
    </div>
  )
}

function Forward({ trace }: { trace: Trace }) {
  const { t } = useStock()
  const { orders, places } = trace.forward
  return (
    <section className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
      <Heading level="h2">{t("trace.forward")}</Heading>
      <div className="flex flex-wrap gap-2" aria-label={t("trace.places")}>
        {places
          .filter((place) => place.quantity > 0)
          .map((place) => (
            <div key={place.code} className="bg-ui-bg-subtle rounded-lg px-3 py-2">
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`place.${place.kind}`)}
              </Text>
              <Text weight="plus">{place.quantity}</Text>
            </div>
          ))}
      </div>
      {orders.length ? <Orders orders={orders} /> : <Text size="small">{t("trace.noOrders")}</Text>}
    </section>
  )
}

function Orders({ orders }: { orders: Trace["forward"]["orders"] }) {
  const { t, time } = useStock()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("trace.order")}</Table.HeaderCell>
            <Table.HeaderCell>{t("trace.quantity")}</Table.HeaderCell>
            <Table.HeaderCell>{t("trace.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("trace.shipped")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {orders.map((order, index) => (
            <Table.Row key={index}>
              <Table.Cell>
                <Link className="text-ui-fg-interactive" to={`/orders/${order.order_id}`}>
                  #{order.order_display_id ?? order.order_id}
                </Link>
              </Table.Cell>
              <Table.Cell>{order.quantity}</Table.Cell>
              <Table.Cell>{t(`trace.allocation.${order.state}`)}</Table.Cell>
              <Table.Cell>{order.shipment?.shipped_at ? time(order.shipment.shipped_at) : t("common.none")}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
