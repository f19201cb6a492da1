import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SupplierEvents } from "./events"
import type { ChangeInput, ChangeResult } from "./party-change-step"

/** A step made by `partyChangeStep`, as the composer calls it. */
type ChangeStep<I> = (input: WorkflowData<I>) => WorkflowData<ChangeResult>

/**
 * Makes the workflow around one change: change, then tell whoever keeps something that follows from standing.
 * If telling fails, the change is taken back.
 */
export function partyChangeWorkflow<I extends ChangeInput>(name: string, step: unknown) {
  return createWorkflow(name, (input: WorkflowData<I>) => {
    const result = (step as ChangeStep<I>)(input)
    const data = transform({ result }, ({ result: { party_id, licence_id, action } }) => ({ id: party_id, licence_id, action }))
    emitEventStep({ eventName: SupplierEvents.PARTY_CHANGED, data })
    return new WorkflowResponse(result)
  })
}
