import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { DeliveryEvents } from "../../events"
import type { DispatchParcelInput } from "../dispatch-input"
import { claimParcelStep } from "../steps/claim-parcel"
import { completeParcelStep } from "../steps/complete-parcel"
import { enforceDispatchStep } from "../steps/enforce-dispatch"
import { planDispatchStep } from "../steps/plan-dispatch"
import { recordDispatchStep } from "../steps/record-dispatch"

/**
 * One parcel leaves: allowed by the gate, checked, claimed, fulfilled and shipped in Medusa, and the scanned lots
 * moved to the customer. If any of it fails, all before is undone and nothing has left.
 */
export const dispatchParcelWorkflow = createWorkflow("dispatch-parcel", (input: DispatchParcelInput) => {
  enforceDispatchStep(input)
  const plan = planDispatchStep(input)
  const parcel_id = claimParcelStep({ input, plan })
  const fulfilment = transform({ input, plan }, ({ input, plan }) => ({
    order_id: plan.order_id,
    items: plan.items.map(({ order_line_id, quantity }) => ({ id: order_line_id, quantity })),
    created_by: input.actor.id,
    labels: [{ tracking_number: input.tracking_number, tracking_url: "", label_url: "" }],
  }))
  const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: fulfilment })
  const shipment = transform({ fulfilment, fulfillment }, ({ fulfilment: { labels: _labels, ...rest }, fulfillment }) => ({
    ...rest,
    fulfillment_id: fulfillment.id,
  }))
  createOrderShipmentWorkflow.runAsStep({ input: shipment })
  const completion = transform({ parcel_id, fulfillment, plan }, ({ parcel_id, fulfillment, plan: { last, at } }) => ({
    parcel_id,
    fulfillment_id: fulfillment.id,
    last,
    at,
  }))
  completeParcelStep(completion)
  const event = transform({ completion, plan }, ({ completion, plan }) => ({
    id: completion.parcel_id,
    order_id: plan.order_id,
    fulfillment_id: completion.fulfillment_id,
  }))
  emitEventStep({ eventName: DeliveryEvents.PARCEL_DISPATCHED, data: event })
  const record = transform({ input, plan, fulfillment }, ({ input, plan, fulfillment }) => ({
    order_id: plan.order_id,
    fulfillment_id: fulfillment.id,
    lines: input.lines,
    actor: input.actor,
    at: plan.at,
  }))
  recordDispatchStep(record)
  return new WorkflowResponse(parcel_id)
})
