import { stockActStep, type ReasonInput } from "../../stock-act"

/** Stops a lot; answers the orders that wait for it. */
export const holdLotStep = stockActStep<ReasonInput>("hold-lot", async ({ id, reason }, { service, act }) => {
  return { lot_ids: [id], order_ids: await service.holdLot(id, reason, act) }
})
