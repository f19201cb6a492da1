import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReturnRequestEvents } from "../../events"
import { changeStatusStep, type ChangeStatusInput } from "../steps/change-status"
import { enforceRefundStep, type RefundReturnInput } from "../steps/enforce-refund"
import { finishRefundStep } from "../steps/finish-refund"
import { payBackStep } from "../steps/pay-back"

/** Money goes back for a return, the way it came, once and in exactly the amount that is due. */
export const refundReturnWorkflow = createWorkflow("refund-return", (input: RefundReturnInput) => {
  const refund = enforceRefundStep(input)
  const id = payBackStep({ input, refund })
  const change = transform(
    { input, refund },
    ({ input, refund }): ChangeStatusInput => ({
      id: input.return_request_id,
      from: ["approved", "goods_received"],
      to: "refunded",
      note: null,
      actor: input.actor,
      at: refund.at,
      patch: { refunded_at: refund.at },
    })
  )
  const changed = changeStatusStep(change)
  emitEventStep({ eventName: ReturnRequestEvents.STATUS_CHANGED, data: changed })
  const finish = transform({ id, refund }, ({ id, refund }) => ({ id, at: refund.at }))
  finishRefundStep(finish)
  return new WorkflowResponse(changed)
})
