import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resumeListing } from "../../../listing/hold-listing"

/** Puts a product back on sale that only waited for a label; what the gate refuses is answered, not thrown. */
export const resumeListingStep = createStep("labelling-resume-listing", async (input: { product_id: string }, { container }) => {
  return new StepResponse(await resumeListing(container, input.product_id))
})
