import { enforceGate } from "@anxin/compliance"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { momentOf } from "../../moment"
import { deliveryOf } from "../../services"
import type { DispatchParcelInput } from "../dispatch-input"

/** Gate `shipment.dispatch`, by every scanned lot; a refusal is on record and answers every reason (HTTP 422). */
export const enforceDispatchStep = createStep("enforce-dispatch", async (input: DispatchParcelInput, { container }) => {
  const { order_id } = await deliveryOf(container).pickTask(input.pick_task_id)
  const at = momentOf(container, input.at)
  const decision = await enforceGate(container, "shipment.dispatch", { order_id, lots: input.lines }, { actor: input.actor, at })
  return new StepResponse(decision.id)
})
