import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { BigNumber } from "bignumber.js"
import type { Yuan } from "../domain/refund-amount"
import { queryOf } from "./order-lines"

interface RawAmount {
  raw_amount?: { value: string } | null
  amount: number | string
  note?: string | null
}

interface PaymentRow extends RawAmount {
  id: string
  canceled_at: string | null
  captures: RawAmount[] | null
  refunds: RawAmount[] | null
}

export interface OrderPayment {
  id: string
  amount: Yuan
  captured: Yuan
  refunded: Yuan
  /** Refunds with the note that ours carry. */
  refunds: { note: string | null; amount: Yuan }[]
}

const FIELDS = [
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.raw_amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.note",
]

/** Medusa keeps the exact text of an amount beside the float; the text is what counts. */
const exact = ({ raw_amount, amount }: RawAmount) => new BigNumber(raw_amount?.value ?? amount)

const total = (rows: RawAmount[] | null) => (rows ?? []).reduce((sum, row) => sum.plus(exact(row)), new BigNumber(0)).toFixed(2)

/** Payments of an order that were not cancelled, in the order in which they were made. */
export async function orderPayments(container: ServiceLocator, orderId: string): Promise<OrderPayment[]> {
  const { data } = await queryOf(container).graph({ entity: "order", fields: ["id", ...FIELDS], filters: { id: orderId } })
  const [order] = data as { payment_collections: { payments: PaymentRow[] | null }[] | null }[]
  const payments = (order?.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
  return payments
    .filter((payment) => !payment.canceled_at)
    .map((payment) => ({
      id: payment.id,
      amount: exact(payment).toFixed(2),
      captured: total(payment.captures),
      refunded: total(payment.refunds),
      refunds: (payment.refunds ?? []).map((refund) => ({ note: refund.note ?? null, amount: exact(refund).toFixed(2) })),
    }))
}
