import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { momentOf } from "../../moment"
import { deliveryOf } from "../../services"
import type { HandOverInput } from "./check-hand-over"

/** Writes the hand-over. Goes last and has no mirror: once recorded it does not change. */
export const recordHandOverStep = createStep("record-hand-over", async (input: HandOverInput, { container }) => {
  const parcel = await deliveryOf(container).recordHandOver({
    parcel_id: input.parcel_id,
    kind: input.kind,
    occurred_at: new Date(input.occurred_at),
    evidence: input.evidence,
    by: input.actor.id,
    at: momentOf(container, input.at),
  })
  return new StepResponse(parcel)
})
