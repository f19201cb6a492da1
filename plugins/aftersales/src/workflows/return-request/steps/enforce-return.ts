import { enforceGate } from "@anxin/compliance"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { momentOf } from "../../moment"
import type { OpenReturnInput, ReturnDecision } from "../open-input"

/** Gate `return.request`; a refusal answers every finding (HTTP 422). */
export const enforceReturnStep = createStep("enforce-return", async (input: OpenReturnInput, { container }) => {
  const { order_id, customer_id, reason, lines, photo_ids, actor } = input
  const at = momentOf(container, input.at)
  const subject = { order_id, customer_id, reason, requested_at: at, lines, photo_ids }
  const { id, findings } = await enforceGate(container, "return.request", subject, { actor, at })
  const decision: ReturnDecision = { id, findings, at: at.toISOString() }
  return new StepResponse(decision)
})
