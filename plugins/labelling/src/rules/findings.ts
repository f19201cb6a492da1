import type { Finding } from "@anxin/compliance/contracts/rules"
import type { Gap } from "../domain/gaps"
import { labellingError } from "../errors"

type Reason = Parameters<typeof labellingError>[0]

/** A denial with a code of this plugin's table. */
export function deny(reason: Reason, details: Record<string, unknown>): Finding {
  const { code, messages } = labellingError(reason, details)
  return { outcome: "deny", code: code!, message: messages, details }
}

/** A gap as a finding about a variant. */
export const gapFinding = (gap: Gap, subject: { product_id: string; variant_id: string }): Finding => ({
  outcome: gap.severity,
  code: gap.code,
  message: gap.message,
  details: { ...gap.details, ...subject, field: gap.field, gap_clause: gap.clause },
})
