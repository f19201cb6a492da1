import { addDays, defineRule } from "@anxin/compliance"
import { checkAccepted, checkPrintedDates, checkQuantities, noticesOfLine, type LineIssue } from "../domain/check-receipt-line"
import { BACKDATING_DAYS, DELIVERY_DAYS } from "../settings"
import { deny, finding } from "./finding"

type Reason = Parameters<typeof deny>[0]

const denials = (issues: readonly LineIssue[]) => issues.map((issue) => deny(issue.reason as Reason, issue.details))

const PURCHASE_RECORD: ReadonlySet<string> = new Set(["label_missing", "production_date_missing", "expiry_unknown", "photo_missing"])
const DELIVERY_NOTE: ReadonlySet<string> = new Set(["wrong_identity"])

/**
 * The purchase ledger: name, specification, quantity, production date or batch, shelf life, supplier; all of it is
 * on the receipt before goods are taken in. Name, specification and supplier cannot be absent by the schema.
 */
export const purchaseRecordComplete = defineRule({
  id: "traceability.purchase_record_complete",
  gates: ["goods.receive"],
  rulebook: ["R3"],
  clause: "D1§5; 食品安全法 §53",
  title: { zh: "食品采购台账完整", en: "The purchase ledger is complete" },
  facts: ["goods_receipt"],
  test: "test/http/traceability/goods-receipts.spec.ts",
  page: "/app/goods-receipts",
  check({ facts: { goods_receipt: receipt }, today, setting }) {
    const { received_on } = receipt
    const days = setting<number>(BACKDATING_DAYS)
    return [
      ...(receipt.lines.length ? [] : [deny("receipt_empty")]),
      ...(received_on > today ? [deny("received_in_future", { received_on })] : []),
      ...(received_on < addDays(today, -days) ? [deny("backdated", { received_on, days })] : []),
      ...receipt.lines.flatMap((line) => {
        const issues = checkAccepted(line, receipt.labels[line.variant_id] ?? null, received_on)
        return denials(issues.filter((issue) => PURCHASE_RECORD.has(issue.reason)))
      }),
    ]
  },
})

/** Goods must be what the delivery note says, in name and number; what is not is refused and two roles are told. */
export const deliveryNoteMatched = defineRule({
  id: "traceability.delivery_note_matched",
  gates: ["goods.receive"],
  rulebook: ["R83"],
  clause: "D7§2",
  title: { zh: "货单相符", en: "Goods match the delivery note" },
  facts: ["goods_receipt"],
  test: "test/http/traceability/goods-receipts.spec.ts",
  page: "/app/goods-receipts",
  check({ facts: { goods_receipt: receipt } }) {
    return receipt.lines.flatMap((line) => [
      ...denials(checkQuantities(line)),
      ...denials(
        checkAccepted(line, receipt.labels[line.variant_id] ?? null, receipt.received_on).filter((issue) => DELIVERY_NOTE.has(issue.reason))
      ),
    ])
  },
})

/** Food that is past its last day, or whose dates cannot be true, is refused at the door (食品安全法 §34(10), §53). */
export const datesAcceptable = defineRule({
  id: "traceability.dates_acceptable",
  gates: ["goods.receive"],
  rulebook: ["R5", "R15"],
  clause: "D1§7; D11; 食品安全法 §34(10)",
  title: { zh: "日期真实且在保质期内", en: "Dates are true and not past" },
  facts: ["goods_receipt"],
  test: "test/http/traceability/goods-receipts.spec.ts",
  page: "/app/goods-receipts",
  check({ facts: { goods_receipt: receipt }, setting }) {
    const { received_on } = receipt
    return receipt.lines.flatMap((line) => {
      const label = receipt.labels[line.variant_id]
      if (line.quantity_accepted === 0) return []
      return [
        ...denials(checkPrintedDates(line, received_on)),
        ...denials(checkAccepted(line, label ?? null, received_on).filter((issue) => issue.reason === "already_expired")),
        ...(label ? noticesOfLine(line, label, received_on, setting<number>(DELIVERY_DAYS)) : []).map((issue) =>
          finding("notice", issue.reason as Reason, issue.details)
        ),
      ]
    })
  },
})
