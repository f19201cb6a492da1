import type { MedusaContainer } from "@medusajs/framework/types"
import { queryOf } from "../../facts/order-lines"
import type { ParcelRow } from "../../modules/delivery/sql/rows"
import { deliveryOf, traceabilityOf } from "../services"
import { resumeDispatchWorkflow } from "./workflows/resume-dispatch"

/** A dispatch takes a second; one that is this old was left by a process that died. */
const LEFT_BEHIND_MS = 10 * 60_000

interface Fulfilment {
  id: string
  shipped_at: string | null
  canceled_at: string | null
}

/** The fulfilment that an interrupted dispatch made, if it came that far: the order's only one without a parcel. */
async function orphanFulfilment(container: MedusaContainer, parcel: ParcelRow): Promise<Fulfilment | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "fulfillments.id", "fulfillments.shipped_at", "fulfillments.canceled_at"],
    filters: { id: parcel.order_id },
  })
  const fulfilments = (data as { fulfillments: Fulfilment[] | null }[])[0]?.fulfillments ?? []
  const known = (await deliveryOf(container).deliveriesOf([parcel.order_id])).get(parcel.order_id)!.parcels
  return fulfilments.find((one) => !one.canceled_at && !known.some((row) => row.fulfillment_id === one.id))
}

/** Finishes or takes back dispatches that a dead process left half done; answers how many of each. */
export async function settleInterruptedDispatches(container: MedusaContainer, now: Date): Promise<{ resumed: number; released: number }> {
  const service = deliveryOf(container)
  const done = { resumed: 0, released: 0 }
  for (const parcel of await service.interruptedParcels(new Date(now.getTime() - LEFT_BEHIND_MS))) {
    const fulfilment = await orphanFulfilment(container, parcel)
    if (!fulfilment) {
      await service.releaseParcel(parcel.id)
      done.released++
      continue
    }
    const left = (await traceabilityOf(container).allocationsOfOrder(parcel.order_id)).filter((row) => row.state === "allocated")
    const open = left.reduce((sum, row) => sum + Number(row.quantity), 0)
    const leaving = parcel.scanned.reduce((sum, line) => sum + Number(line.quantity), 0)
    await resumeDispatchWorkflow(container).run({
      input: {
        parcel_id: parcel.id,
        order_id: parcel.order_id,
        fulfillment_id: fulfilment.id,
        lines: parcel.scanned,
        items: parcel.items,
        actor: { type: "user", id: parcel.dispatched_by },
        at: parcel.dispatched_at.toISOString(),
        shipped: fulfilment.shipped_at !== null,
        last: open <= leaving,
      },
    })
    done.resumed++
  }
  return done
}
