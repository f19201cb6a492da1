import { shopNow } from "@anxin/compliance"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { labellingService } from "../../../listing/assess-variants"

export interface SubmitLabelInput {
  variant_id: string
  /** The revision that the submitter saw. */
  revision: number
  actor_id: string
}

/** Hands the draft in; undone by returning it to draft. */
export const submitLabelStep = createStep(
  "labelling-submit-label",
  async (input: SubmitLabelInput, { container }) => {
    const label = await labellingService(container).submitLabel({ ...input, at: shopNow(container) })
    return new StepResponse(label, { variant_id: label.variant_id, version: label.version })
  },
  async (submitted, { container }) => {
    if (submitted) await labellingService(container).returnToDraft(submitted.variant_id, submitted.version)
  }
)
