import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Resolution } from "../../../domain/return-status"
import { returnError } from "../../../errors/return-errors"
import { momentOf } from "../../moment"
import { returnsOf } from "../../services"
import { refundBy } from "../deadlines"
import { refundDue } from "../refund-due"
import type { ChangeStatusInput } from "./change-status"

export interface ApproveInput {
  return_request_id: string
  resolution: Resolution
  note: string | null
  actor: Actor
  at?: string
}

/** What an approval changes; a refund without return fixes amount and deadline at once. */
export const judgeApprovalStep = createStep("judge-approval", async (input: ApproveInput, { container }) => {
  const file = await returnsOf(container).requestFile(input.return_request_id)
  const refundOnly = input.resolution === "refund_without_return"
  if (refundOnly && file.reason === "no_reason") throw returnError("refund_only_needs_fault", {})
  const at = momentOf(container, input.at)
  const due = refundOnly ? await refundDue(container, file, new Map(file.lines.map((line) => [line.order_line_id, line.quantity]))) : undefined
  const change: ChangeStatusInput = {
    id: file.id,
    from: ["requested"],
    to: "approved",
    note: input.note,
    actor: input.actor,
    at: at.toISOString(),
    lines: due?.lines,
    patch: {
      decided_by: input.actor.id,
      decided_at: at.toISOString(),
      resolution: input.resolution,
      ...(due && {
        refund_amount: due.amount,
        refund_freight: due.freight,
        refund_by: (await refundBy(container, at)).toISOString(),
      }),
    },
  }
  return new StepResponse(change)
})
