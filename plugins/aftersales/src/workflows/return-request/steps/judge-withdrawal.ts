import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { momentOf } from "../../moment"
import type { ChangeStatusInput } from "./change-status"

export interface WithdrawInput {
  return_request_id: string
  actor: Actor
  at?: string
}

/** A withdrawal is possible until the goods are back; its units may be asked for again. */
export const judgeWithdrawalStep = createStep("judge-withdrawal", async (input: WithdrawInput, { container }) => {
  const change: ChangeStatusInput = {
    id: input.return_request_id,
    from: ["requested", "approved"],
    to: "cancelled",
    note: null,
    actor: input.actor,
    at: momentOf(container, input.at).toISOString(),
    patch: {},
  }
  return new StepResponse(change)
})
