import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnsOf } from "../../services"

/** The refund is whole. Goes last. */
export const finishRefundStep = createStep("finish-refund", async ({ id, at }: { id: string; at: string }, { container }) => {
  await returnsOf(container).finishRefund(id, new Date(at))
  return new StepResponse(id)
})
