import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { closePickTaskStep, type CancelOrderInput } from "../steps/close-pick-task"
import { freeAllocationsStep } from "../steps/free-allocations"

/**
 * Cancels an order of which nothing has left: its pick task first, which stops the warehouse, then the order with its
 * reservations and payments, then its lots.
 */
export const cancelUndispatchedOrderWorkflow = createWorkflow("cancel-undispatched-order", (input: CancelOrderInput) => {
  closePickTaskStep(input)
  const cancellation = transform({ input }, ({ input }) => ({ order_id: input.order_id, canceled_by: input.actor.id }))
  cancelOrderWorkflow.runAsStep({ input: cancellation })
  freeAllocationsStep(input)
  return new WorkflowResponse(input.order_id)
})
