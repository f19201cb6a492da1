import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReturnRequestEvents } from "../../events"
import { changeStatusStep, type ChangeStatusInput } from "../steps/change-status"
import { judgeApprovalStep, type ApproveInput } from "../steps/judge-approval"
import { judgeRejectionStep, type RejectInput } from "../steps/judge-rejection"
import { judgeWithdrawalStep, type WithdrawInput } from "../steps/judge-withdrawal"

function changeAndTell(change: WorkflowData<ChangeStatusInput>) {
  const changed = changeStatusStep(change)
  emitEventStep({ eventName: ReturnRequestEvents.STATUS_CHANGED, data: changed })
  return new WorkflowResponse(changed)
}

/** An agent approves a request: with the goods back, or a refund without them for spoiled food. */
export const approveReturnRequestWorkflow = createWorkflow("approve-return-request", (input: ApproveInput) =>
  changeAndTell(judgeApprovalStep(input))
)

/** An agent rejects a claim of a fault, with a reason. */
export const rejectReturnRequestWorkflow = createWorkflow("reject-return-request", (input: RejectInput) =>
  changeAndTell(judgeRejectionStep(input))
)

/** The customer takes a request back before the goods are. */
export const withdrawReturnRequestWorkflow = createWorkflow("withdraw-return-request", (input: WithdrawInput) =>
  changeAndTell(judgeWithdrawalStep(input))
)
