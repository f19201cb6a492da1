import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { Language } from "@anxin/compliance/contracts/text"
import { boughtOrder, lineTitle } from "../../facts/order-lines"
import { orderTotals } from "../../facts/order-totals"
import type { ReturnFile } from "../../modules/return-request/sql/rows"
import { returnsOf, traceabilityOf } from "../../workflows/services"
import { displayIds } from "./pick-task-view"
import { returnView } from "./return-view"

const OPEN: readonly ReturnFile["status"][] = ["requested", "approved", "goods_received"]

/** The deadline that counts now: of the decision, then of the refund; none once it is settled. */
const dueAt = (file: ReturnFile) => (file.status === "requested" ? file.decide_by : OPEN.includes(file.status) ? file.refund_by : null)

function row(file: ReturnFile, language: Language, number: number | null, now: Date) {
  const due_at = dueAt(file)
  return { ...returnView(file, language), order_display_id: number, due_at, overdue: due_at !== null && due_at < now }
}

/** Rows of the queue. */
export async function returnRows(container: ServiceLocator, files: readonly ReturnFile[], language: Language, now: Date) {
  const numbers = await displayIds(container, files.map((file) => file.order_id))
  return files.map((file) => row(file, language, numbers.get(file.order_id) ?? null, now))
}

/** One request with its goods: what they are, what was paid, from which lots they came. */
export async function returnDetail(container: ServiceLocator, id: string, language: Language, now: Date) {
  const file = await returnsOf(container).requestFile(id)
  const [order, totals, allocations, settled, numbers] = await Promise.all([
    boughtOrder(container, file.order_id),
    orderTotals(container, file.order_id),
    traceabilityOf(container).allocationsOfOrder(file.order_id),
    returnsOf(container).settledBefore(file.order_id, file.id),
    displayIds(container, [file.order_id]),
  ])
  const lines = file.lines.map((line) => {
    const bought = order?.items.find((item) => item.id === line.order_line_id)
    const paid = settled.paid.find((one) => one.order_line_id === line.order_line_id)
    return {
      order_line_id: line.order_line_id,
      title: bought ? lineTitle(bought) : null,
      quantity: line.quantity,
      quantity_ordered: paid?.quantity_ordered ?? null,
      paid_total: paid?.paid_total ?? null,
      quantity_accepted: line.quantity_accepted,
      refund_amount: line.refund_amount,
      lots: allocations
        .filter((row) => row.order_line_id === line.order_line_id && (row.state === "dispatched" || row.state === "returned"))
        .map(({ lot_id, batch, expires_on, quantity, state }) => ({ lot_id, batch, expires_on, quantity, state })),
    }
  })
  return {
    ...row(file, language, numbers.get(file.order_id) ?? null, now),
    lines,
    photos: file.photos.map(({ id: photo, content_type }) => ({
      id: photo,
      content_type,
      url: `/admin/return-requests/${file.id}/photos/${photo}`,
    })),
    inspection: file.inspection,
    refund_freight: file.refund_freight,
    currency_code: totals?.currency_code ?? null,
    gate_decision_id: file.gate_decision_id,
    decided_at: file.decided_at,
    goods_received_at: file.goods_received_at,
  }
}
