import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deliveryError } from "../../../errors/delivery-errors"
import { deliveryOf } from "../../services"
import type { DispatchParcelInput, DispatchPlan } from "../dispatch-input"

/** Claims the pick task for this parcel, so that of two dispatches at once one goes on. */
export const claimParcelStep = createStep(
  "claim-parcel",
  async ({ input, plan }: { input: DispatchParcelInput; plan: DispatchPlan }, { container }) => {
    const { parcel, created } = await deliveryOf(container).claimParcel({
      pick_task_id: input.pick_task_id,
      carrier: input.carrier,
      tracking_number: input.tracking_number,
      scanned: input.lines,
      items: plan.items,
      by: input.actor.id,
      at: new Date(plan.at),
    })
    // Somebody dispatched the very same parcel since the caller looked; there is nothing left to do here.
    if (!created) throw deliveryError("dispatch_in_progress", { pick_task_id: input.pick_task_id })
    return new StepResponse(parcel.id, parcel.id)
  },
  async (id, { container }) => {
    if (id) await deliveryOf(container).releaseParcel(id)
  }
)
