import { shopNow } from "@anxin/compliance"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { labellingError } from "../../../errors"
import { labellingService } from "../../../listing/assess-variants"

export interface DecideLabelInput {
  variant_id: string
  version: number
  actor_id: string
  reason?: string | null
}

export interface ApproveLabelInput extends DecideLabelInput {
  /** The second person knows that a food becomes a non-food. */
  confirm_non_food: boolean
}

/**
 * Puts a version in force. It has no compensation: a decision is a record, and what follows it in the workflow
 * does not fail. Whoever turns a food into a non-food is the second person, says so, and says why.
 */
export const approveLabelStep = createStep("labelling-approve-label", async (input: ApproveLabelInput, { container }) => {
  const service = labellingService(container)
  const records = await service.labelRecords({ variant_id: input.variant_id, status: ["approved", "submitted"] })
  const [former, waiting] = ["approved", "submitted"].map((status) => records.find((record) => record.status === status))
  const leavesFood = former?.goods_class === "food" && waiting?.goods_class === "non_food"
  if (leavesFood && !(input.confirm_non_food && input.reason)) throw labellingError("non_food_unconfirmed")
  return new StepResponse(await service.approveLabel({ ...input, at: shopNow(container) }))
})

/** Refuses a version for good, with its reason. */
export const rejectLabelStep = createStep("labelling-reject-label", async (input: DecideLabelInput, { container }) => {
  return new StepResponse(await labellingService(container).rejectLabel({ ...input, at: shopNow(container) }))
})
