import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TraceabilityEvents } from "../../events"
import type { StockActInput } from "../../stock-act"
import { postReceiptStep } from "../steps/post-receipt"
import { tellDifferencesStep } from "../steps/tell-differences"

/** Takes the goods of a receipt into the house. */
export const postReceiptWorkflow = createWorkflow("traceability-post-receipt", (input: WorkflowData<StockActInput>) => {
  const result = postReceiptStep(input)
  tellDifferencesStep(result)
  emitEventStep({ eventName: TraceabilityEvents.STOCK_CHANGED, data: result })
  return new WorkflowResponse(result)
})
