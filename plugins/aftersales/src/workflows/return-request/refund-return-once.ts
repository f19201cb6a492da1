import type { MedusaContainer } from "@medusajs/framework/types"
import { returnsOf } from "../services"
import type { RefundReturnInput } from "./steps/enforce-refund"
import { refundReturnWorkflow } from "./workflows/refund-return"

/** Refunds a request, or does nothing when it was refunded before. */
export async function refundReturnOnce(container: MedusaContainer, input: RefundReturnInput): Promise<void> {
  const file = await returnsOf(container).requestFile(input.return_request_id)
  if (file.status === "refunded") return
  await refundReturnWorkflow(container).run({ input })
}
