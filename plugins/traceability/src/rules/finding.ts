import type { Finding } from "@anxin/compliance/contracts/rules"
import { traceError } from "../errors"

type Reason = Parameters<typeof traceError>[0]

/** A finding with the text of the plugin's code table. */
export function finding(outcome: Finding["outcome"], reason: Reason, details: Record<string, unknown> = {}): Finding {
  const { code, messages } = traceError(reason, details)
  return { outcome, code: String(code), message: messages, details }
}

export const deny = (reason: Reason, details?: Record<string, unknown>): Finding => finding("deny", reason, details)
