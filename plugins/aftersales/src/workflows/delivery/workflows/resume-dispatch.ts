import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { completeParcelStep } from "../steps/complete-parcel"
import { recordDispatchStep, type RecordDispatchInput } from "../steps/record-dispatch"

export interface ResumeDispatchInput extends RecordDispatchInput {
  parcel_id: string
  items: { order_line_id: string; quantity: number }[]
  shipped: boolean
  last: boolean
}

/** Finishes a dispatch that a dead process left after Medusa's fulfilment was made. */
export const resumeDispatchWorkflow = createWorkflow("resume-dispatch", (input: ResumeDispatchInput) => {
  when({ input }, ({ input }) => !input.shipped).then(() => {
    const shipment = transform({ input }, ({ input }) => ({
      order_id: input.order_id,
      fulfillment_id: input.fulfillment_id,
      items: input.items.map(({ order_line_id, quantity }) => ({ id: order_line_id, quantity })),
      created_by: input.actor.id,
    }))
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
  })
  completeParcelStep(input)
  recordDispatchStep(input)
  return new WorkflowResponse(input.parcel_id)
})
