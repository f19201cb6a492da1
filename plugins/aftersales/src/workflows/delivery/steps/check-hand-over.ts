import { enforceGate } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HandOverKind } from "../../../domain/delivery-state"
import { deliveryError } from "../../../errors/delivery-errors"
import { momentOf } from "../../moment"
import { deliveryOf } from "../../services"

/** A parcel came into the customer's hands, as the carrier reports. */
export interface HandOverInput {
  parcel_id: string
  kind: HandOverKind
  /** ISO time of the event. */
  occurred_at: string
  /** The carrier's own reference of the event. */
  evidence: string
  actor: Actor
  at?: string
}

/** Gate `shipment.complete`; answers order and fulfilment, and whether Medusa knows of the delivery already. */
export const checkHandOverStep = createStep("check-hand-over", async (input: HandOverInput, { container }) => {
  const { order_id, fulfillment_id, handed_over_at } = await deliveryOf(container).parcel(input.parcel_id)
  if (!fulfillment_id) throw deliveryError("not_dispatched", { parcel_id: input.parcel_id })
  await enforceGate(
    container,
    "shipment.complete",
    { order_id, fulfillment_id },
    { actor: input.actor, at: momentOf(container, input.at) }
  )
  return new StepResponse({ order_id, fulfillment_id, known: handed_over_at !== null })
})
