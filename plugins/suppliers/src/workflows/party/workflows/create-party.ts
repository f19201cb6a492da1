import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createPartyStep, type CreatePartyInput } from "../steps/create-party"

/** Puts a company on file. Nothing follows from its standing yet, so nobody is told. */
export const createPartyWorkflow = createWorkflow("suppliers-create-party", (input: WorkflowData<CreatePartyInput>) => {
  return new WorkflowResponse(createPartyStep(input))
})
