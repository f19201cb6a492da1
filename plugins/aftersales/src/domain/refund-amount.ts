import { BigNumber } from "bignumber.js"

/** Yuan as a decimal text, such as `12.30`; money is never a float here. */
export type Yuan = string

export interface RefundableLine {
  order_line_id: string
  /** What was paid for the whole line: after discounts, with tax. */
  paid: Yuan
  quantity_ordered: number
  /** Units of the line that were refunded before. */
  quantity_refunded: number
  /** What was refunded for them. */
  refunded: Yuan
  /** Units that are to be refunded now. */
  quantity: number
}

const CENTS = 2

const yuan = (amount: BigNumber): Yuan => amount.toFixed(CENTS)

/**
 * What is due for units of one line: the share of the price paid for all units refunded so far, less what was already
 * paid back. So every cent of the line goes back exactly once, whichever way the units are split.
 */
export function lineRefund(line: RefundableLine): Yuan {
  const units = line.quantity_refunded + line.quantity
  if (!Number.isInteger(units) || line.quantity < 1 || units > line.quantity_ordered) {
    throw new RangeError(`refund of ${line.quantity} units of ${line.order_line_id} is out of range`)
  }
  const share = new BigNumber(line.paid).times(units).div(line.quantity_ordered).decimalPlaces(CENTS, BigNumber.ROUND_HALF_UP)
  return yuan(BigNumber.max(share.minus(line.refunded), 0))
}

/** Sum of amounts. */
export const sumOf = (amounts: readonly Yuan[]): Yuan =>
  yuan(amounts.reduce((sum, amount) => sum.plus(amount), new BigNumber(0)))

/** The smaller amount. */
export const lesser = (a: Yuan, b: Yuan): Yuan => yuan(BigNumber.min(a, b))

export const minus = (a: Yuan, b: Yuan): Yuan => yuan(new BigNumber(a).minus(b))

export const isPositive = (amount: Yuan): boolean => new BigNumber(amount).gt(0)

export const sameAmount = (a: Yuan, b: Yuan): boolean => new BigNumber(a).eq(b)

export interface PaidBy {
  payment_id: string
  /** What this payment took and has not given back. */
  left: Yuan
}

/** Splits a refund over the payments that were made, in their order, so that it goes back the way it came. */
export function splitOverPayments(amount: Yuan, payments: readonly PaidBy[]): { payment_id: string; amount: Yuan }[] | undefined {
  let open = amount
  const parts: { payment_id: string; amount: Yuan }[] = []
  for (const { payment_id, left } of payments) {
    const part = lesser(open, left)
    if (!isPositive(part)) continue
    parts.push({ payment_id, amount: part })
    open = minus(open, part)
  }
  return isPositive(open) ? undefined : parts
}
