import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnError } from "../../../errors/return-errors"
import { momentOf } from "../../moment"
import { returnsOf } from "../../services"
import type { ChangeStatusInput } from "./change-status"

export interface RejectInput {
  return_request_id: string
  note: string
  actor: Actor
  at?: string
}

/** A person rejects; never a return without reason, which only rules may refuse. */
export const judgeRejectionStep = createStep("judge-rejection", async (input: RejectInput, { container }) => {
  const file = await returnsOf(container).requestFile(input.return_request_id)
  if (file.reason === "no_reason") throw returnError("no_reason_not_rejectable", {})
  const at = momentOf(container, input.at).toISOString()
  const change: ChangeStatusInput = {
    id: file.id,
    from: ["requested"],
    to: "rejected",
    note: input.note,
    actor: input.actor,
    at,
    patch: { decided_by: input.actor.id, decided_at: at },
  }
  return new StepResponse(change)
})
