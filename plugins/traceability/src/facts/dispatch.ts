import { defineFactProvider } from "@anxin/compliance"
import type { GateInput } from "@anxin/compliance/contracts/gates"
import "./types"
import { stockOf } from "../service-of"

/** Fact `lot_dispatch`: the scanned lots and what the order still waits for. */
export const dispatchFacts = defineFactProvider({
  name: "lot_dispatch",
  async load({ container, input, today }) {
    const { order_id, lots: scanned } = input as GateInput["shipment.dispatch"]
    const service = stockOf(container)
    const [lots, allocations] = await Promise.all([
      service.gateLots([...new Set(scanned.map((one) => one.lot_id))], today),
      service.allocationsOfOrder(order_id),
    ])
    return { lots, waiting: allocations.filter((row) => row.state === "allocated") }
  },
})
