import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReturnRequestEvents } from "../../events"
import { changeStatusStep } from "../steps/change-status"
import { judgeInspectionStep, type ReceiveGoodsInput } from "../steps/judge-inspection"
import { recordGoodsBackStep } from "../steps/record-goods-back"
import { recordMedusaReturnStep } from "../steps/record-medusa-return"

/**
 * Returned goods are inspected. Accepted, they go into quarantine or to disposal and the refund's deadline runs;
 * a return without reason whose seal is broken is refused.
 */
export const receiveReturnedGoodsWorkflow = createWorkflow("receive-returned-goods", (input: ReceiveGoodsInput) => {
  const judged = judgeInspectionStep(input)
  const changed = changeStatusStep(judged.change)
  emitEventStep({ eventName: ReturnRequestEvents.STATUS_CHANGED, data: changed })
  when({ input }, ({ input }) => input.outcome === "accepted").then(() => {
    const medusaReturn = transform({ input, judged }, ({ input, judged }) => ({
      order_id: judged.order_id,
      lines: input.lines,
      created_by: input.actor.id,
    }))
    recordMedusaReturnStep(medusaReturn)
    const back = transform({ input, judged }, ({ input, judged }) => ({
      order_id: judged.order_id,
      return_request_id: input.return_request_id,
      lines: input.lines,
      to: input.to,
      actor: input.actor,
      at: judged.change.at,
    }))
    recordGoodsBackStep(back)
  })
  return new WorkflowResponse(changed)
})
