import type { GateDecision } from "../contracts"
import { CodedError } from "./coded-error"

/** A refusal is about the state of the goods, not about the shape of the request. */
const UNPROCESSABLE = 422

/** The error of a denied gate: code and message of the first denial, and every finding. */
export function gateDenied(decision: GateDecision): CodedError {
  const first = decision.findings.find((finding) => finding.outcome === "deny")
  if (!first) throw new Error(`compliance: gate ${decision.gate} was denied without a finding`)
  const error = new CodedError("not_allowed", first.code, first.message, first.details, UNPROCESSABLE)
  error.findings = decision.findings
  return error
}
