import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { Language } from "@anxin/compliance/contracts/text"
import type { ReturnFile } from "../../modules/return-request/sql/rows"

/** A finding in the reader's language. */
export const findingView = ({ rule, code, clause, outcome, message, details }: RuleFinding, language: Language) => ({
  rule,
  code,
  clause,
  outcome,
  message: message[language],
  ...(details ? { details } : {}),
})

/** What a customer reads of a request. */
export function returnView(file: ReturnFile, language: Language) {
  return {
    id: file.id,
    display_id: file.display_id,
    order_id: file.order_id,
    reason: file.reason,
    kind: file.kind,
    status: file.status,
    resolution: file.resolution,
    lines: file.lines.map(({ order_line_id, quantity, quantity_accepted, refund_amount }) => ({
      order_line_id,
      quantity,
      quantity_accepted,
      refund_amount,
    })),
    description: file.description,
    photo_ids: file.photos.map((photo) => photo.id),
    received_on: file.received_on,
    last_day: file.last_day,
    requested_at: file.requested_at,
    decide_by: file.decide_by,
    refund_by: file.refund_by,
    refund_amount: file.refund_amount,
    refunded_at: file.refunded_at,
    findings: file.findings.map((finding) => findingView(finding, language)),
    history: file.history.map(({ occurred_at, state, note }) => ({ at: occurred_at, state, note })),
  }
}
