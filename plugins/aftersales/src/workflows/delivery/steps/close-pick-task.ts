import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PickState } from "../../../domain/delivery-state"
import { deliveryError } from "../../../errors/delivery-errors"
import { ensurePickTask } from "../ensure-pick-task"
import { momentOf } from "../../moment"
import { deliveryOf } from "../../services"

export interface CancelOrderInput {
  order_id: string
  reason: string
  actor: Actor
  at?: string
}

/**
 * Closes the pick task, so that nothing of the order can leave any more; an order whose task is still to come gets
 * one first. Throws `delivery.cancel_too_late`.
 */
export const closePickTaskStep = createStep(
  "close-pick-task",
  async (input: CancelOrderInput, { container }) => {
    const task = await ensurePickTask(container, input.order_id)
    if (!task) throw deliveryError("pick_task_not_found", { order_id: input.order_id })
    const at = momentOf(container, input.at)
    const undo = await deliveryOf(container).cancelPickTask({ order_id: input.order_id, by: input.actor.id, reason: input.reason, at })
    return new StepResponse(undo.id, undo)
  },
  async (undo: { id: string; was: PickState } | undefined, { container }) => {
    if (undo) await deliveryOf(container).reopenPickTask(undo)
  }
)
