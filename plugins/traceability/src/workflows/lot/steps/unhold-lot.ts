import { stockActStep, type ReasonInput } from "../../stock-act"

/** Ends a hold. */
export const unholdLotStep = stockActStep<ReasonInput>("unhold-lot", async ({ id, reason }, { service, act }) => {
  await service.unholdLot(id, reason, act)
  return { lot_ids: [id] }
})
