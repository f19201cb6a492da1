import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { traceabilityOf } from "../../services"
import type { ReceiveGoodsInput } from "./judge-inspection"

export interface GoodsBackInput {
  order_id: string
  return_request_id: string
  lines: ReceiveGoodsInput["lines"]
  to: ReceiveGoodsInput["to"]
  actor: Actor
  at: string
}

/** The packs move from the customer into quarantine or to disposal, never to the saleable zone. Goes last. */
export const recordGoodsBackStep = createStep("record-goods-back", async (input: GoodsBackInput, { container }) => {
  const rows = await traceabilityOf(container).recordReturn({
    order_id: input.order_id,
    reference_id: input.return_request_id,
    lines: input.lines.filter((line) => line.quantity > 0).map(({ order_line_id, quantity }) => ({ order_line_id, quantity })),
    to: input.to,
    actor: input.actor,
    at: new Date(input.at),
  })
  return new StepResponse(rows.map((row) => row.id))
})
