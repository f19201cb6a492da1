import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReturnRequestEvents } from "../../events"
import type { OpenReturnInput } from "../open-input"
import { enforceReturnStep } from "../steps/enforce-return"
import { openRequestStep } from "../steps/open-request"

/** A customer asks to return something: the gate decides, and what it allows is on file with its deadlines. */
export const openReturnRequestWorkflow = createWorkflow("open-return-request", (input: OpenReturnInput) => {
  const decision = enforceReturnStep(input)
  const id = openRequestStep({ input, decision })
  const data = transform({ id, input }, ({ id, input }) => ({ id, order_id: input.order_id }))
  emitEventStep({ eventName: ReturnRequestEvents.REQUESTED, data })
  return new WorkflowResponse(id)
})
