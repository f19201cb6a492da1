import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelRow } from "../../modules/delivery/sql/rows"
import { deliveryOf } from "../services"
import type { DispatchParcelInput } from "./dispatch-input"
import { dispatchParcelWorkflow } from "./workflows/dispatch-parcel"

/** Dispatches a parcel, or answers the one that left before with the same carrier, number and lots. */
export async function dispatchParcelOnce(container: MedusaContainer, input: DispatchParcelInput): Promise<ParcelRow> {
  const service = deliveryOf(container)
  const known = await service.sameParcel({
    pick_task_id: input.pick_task_id,
    carrier: input.carrier,
    tracking_number: input.tracking_number,
    scanned: input.lines,
  })
  if (known) return known
  const { result } = await dispatchParcelWorkflow(container).run({ input })
  return service.parcel(result)
}
