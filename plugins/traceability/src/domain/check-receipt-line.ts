import { addDays } from "@anxin/compliance"
import { sameGtin } from "./gtin"
import { lastDay, shelfLifeDiffers, type PrintedDates } from "./lot-dates"

/** One line of a delivery note with what was found, in packs. */
export interface ReceiptLine extends PrintedDates {
  line_no: number
  quantity_noted: number
  quantity_accepted: number
  quantity_refused: number
  quantity_missing: number
  refusal_reason: string | null
  supplier_batch: string | null
  gtin: string | null
  photo_id: string | null
}

/** What the label in force says of the goods. */
export interface LineLabel {
  gtin: string | null
  shelf_life_days: number | null
  min_remaining_days: number
  goods_kind: string
}

/** What is wrong with a line, by the codes of `errors.ts`; the notices of `NOTICES` do not refuse. */
export interface LineIssue {
  reason: string
  details: Record<string, unknown>
}

/** Quantities: accepted + refused + missing = noted (R83), and a reason for what is refused. */
export function checkQuantities(line: ReceiptLine): LineIssue[] {
  const { line_no, quantity_noted } = line
  const sum = line.quantity_accepted + line.quantity_refused + line.quantity_missing
  const issues: LineIssue[] = []
  if (sum > quantity_noted) issues.push({ reason: "over_delivery", details: { line_no, quantity_noted, sum } })
  if (sum < quantity_noted) issues.push({ reason: "quantities_do_not_add_up", details: { line_no, quantity_noted, sum } })
  if (line.quantity_refused > 0 && !line.refusal_reason) issues.push({ reason: "refusal_reason_missing", details: { line_no } })
  return issues
}

/** Dates that cannot be true whatever the label says. */
export function checkPrintedDates(line: ReceiptLine, receivedOn: string): LineIssue[] {
  const { line_no, production_date, expires_on } = line
  const issues: LineIssue[] = []
  if (production_date && production_date > receivedOn) {
    issues.push({ reason: "production_date_in_future", details: { line_no, production_date, received_on: receivedOn } })
  }
  if (production_date && expires_on && expires_on < production_date) {
    issues.push({ reason: "expiry_before_production", details: { line_no, production_date, expires_on } })
  }
  return issues
}

/** The day from which shelf life counts: farm produce carries no printed date, so its day of receipt stands in. */
function datedFrom(line: ReceiptLine, label: LineLabel, receivedOn: string): PrintedDates {
  const production_date = line.production_date ?? (label.goods_kind === "farm_produce" ? receivedOn : null)
  return { production_date, expires_on: line.expires_on, shelf_life_days: line.shelf_life_days }
}

/** The last day of sale of an accepted line; `undefined` when it cannot be known. */
export function lastDayOfLine(line: ReceiptLine, label: LineLabel, receivedOn: string): string | null | undefined {
  return lastDay(datedFrom(line, label, receivedOn), label.shelf_life_days)
}

/**
 * What stands against accepting a line, given the label in force: identity, the fields of the purchase ledger
 * (D1§5, Food Safety Law 53), expiry, and the photo of the printed dates. Nothing is asked of a line of which
 * nothing was accepted.
 */
export function checkAccepted(line: ReceiptLine, label: LineLabel | null, receivedOn: string): LineIssue[] {
  const { line_no } = line
  if (line.quantity_accepted === 0) return []
  if (!label) return [{ reason: "label_missing", details: { line_no } }]
  const issues: LineIssue[] = []
  if (line.gtin && label.gtin && !sameGtin(line.gtin, label.gtin)) {
    issues.push({ reason: "wrong_identity", details: { line_no, gtin: line.gtin, expected: label.gtin } })
  }
  if (!line.production_date && !line.supplier_batch && label.goods_kind !== "farm_produce") {
    issues.push({ reason: "production_date_missing", details: { line_no } })
  }
  const last = lastDayOfLine(line, label, receivedOn)
  if (last === undefined) issues.push({ reason: "expiry_unknown", details: { line_no } })
  if (last && last < receivedOn) issues.push({ reason: "already_expired", details: { line_no, expires_on: last } })
  if (!line.photo_id) issues.push({ reason: "photo_missing", details: { line_no } })
  return issues
}

/** What people should see although it does not refuse: another shelf life than the label's, goods too short to sell. */
export function noticesOfLine(line: ReceiptLine, label: LineLabel, receivedOn: string, deliveryDays: number): LineIssue[] {
  if (line.quantity_accepted === 0) return []
  const { line_no } = line
  const notices: LineIssue[] = []
  if (shelfLifeDiffers(line, label.shelf_life_days)) {
    notices.push({ reason: "shelf_life_differs", details: { line_no, label_days: label.shelf_life_days } })
  }
  const last = lastDayOfLine(line, label, receivedOn)
  if (last && last >= receivedOn && last < addDays(receivedOn, deliveryDays + label.min_remaining_days)) {
    notices.push({ reason: "too_short_to_sell", details: { line_no, expires_on: last } })
  }
  return notices
}
