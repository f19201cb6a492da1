import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ScannedLine } from "../../../modules/delivery/sql/rows"
import { traceabilityOf } from "../../services"

export interface RecordDispatchInput {
  order_id: string
  fulfillment_id: string
  lines: ScannedLine[]
  actor: Actor
  at: string
}

/** The lots leave for the customer. Goes last and so needs no mirror: movements of stock are never taken back. */
export const recordDispatchStep = createStep("record-dispatch", async (input: RecordDispatchInput, { container }) => {
  const rows = await traceabilityOf(container).recordDispatch({ ...input, at: new Date(input.at) })
  return new StepResponse(rows.map((row) => row.id))
})
