import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { DeliveryEvents } from "../../events"
import { momentOf } from "../../moment"
import { deliveryOf } from "../../services"

export interface ConfirmReceiptInput {
  order_id: string
  customer_id: string
  at?: string
}

/** The customer's word; the first one counts, so repeating it changes nothing. */
const confirmReceiptStep = createStep("confirm-receipt", async (input: ConfirmReceiptInput, { container }) => {
  await deliveryOf(container).confirmReceipt({ ...input, at: momentOf(container, input.at) })
  return new StepResponse(input.order_id)
})

/** A customer confirms that everything arrived. Throws `delivery.not_handed_over`. */
export const confirmReceiptWorkflow = createWorkflow("confirm-receipt", (input: ConfirmReceiptInput) => {
  const data = transform({ input }, ({ input }) => ({ order_id: input.order_id }))
  emitEventStep({ eventName: DeliveryEvents.RECEIPT_CONFIRMED, data })
  return new WorkflowResponse(confirmReceiptStep(input))
})
