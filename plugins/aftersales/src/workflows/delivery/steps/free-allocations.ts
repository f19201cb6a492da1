import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { momentOf } from "../../moment"
import { traceabilityOf } from "../../services"
import type { CancelOrderInput } from "./close-pick-task"

/** Frees the order's lots for others. Goes last; safe to repeat. */
export const freeAllocationsStep = createStep("free-allocations", async (input: CancelOrderInput, { container }) => {
  const { order_id, reason, actor } = input
  await traceabilityOf(container).recordCancellation({ order_id, reason, actor, at: momentOf(container, input.at) })
  return new StepResponse(order_id)
})
