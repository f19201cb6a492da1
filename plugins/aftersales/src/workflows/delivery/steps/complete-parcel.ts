import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PickState } from "../../../domain/delivery-state"
import { deliveryOf } from "../../services"

export interface CompleteParcelInput {
  parcel_id: string
  fulfillment_id: string
  last: boolean
  at: string
}

/** Marks the claimed parcel as dispatched and the task as far as it is. */
export const completeParcelStep = createStep(
  "complete-parcel",
  async (input: CompleteParcelInput, { container }) => {
    const undo = await deliveryOf(container).completeParcel({ ...input, at: new Date(input.at) })
    return new StepResponse(input.parcel_id, undo)
  },
  async (undo: { parcel_id: string; was: PickState } | undefined, { container }) => {
    if (undo) await deliveryOf(container).reclaimParcel(undo)
  }
)
