import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { DeliveryEvents } from "../../events"
import { checkHandOverStep, type HandOverInput } from "../steps/check-hand-over"
import { recordHandOverStep } from "../steps/record-hand-over"

/** A parcel was handed over: Medusa's order shows it as delivered, and its moment counts for the return period. */
export const recordHandOverWorkflow = createWorkflow("record-hand-over", (input: HandOverInput) => {
  const parcel = checkHandOverStep(input)
  when({ parcel }, ({ parcel }) => !parcel.known).then(() => {
    const delivered = transform({ parcel }, ({ parcel }) => ({ orderId: parcel.order_id, fulfillmentId: parcel.fulfillment_id }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivered })
  })
  const data = transform({ input, parcel }, ({ input, parcel }) => ({ id: input.parcel_id, order_id: parcel.order_id }))
  emitEventStep({ eventName: DeliveryEvents.HANDED_OVER, data })
  return new WorkflowResponse(recordHandOverStep(input))
})
