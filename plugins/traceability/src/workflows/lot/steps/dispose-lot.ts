import { stockActStep, type ReasonInput } from "../../stock-act"

/** Takes what is left of a lot out of the shop. */
export const disposeLotStep = stockActStep<ReasonInput>("dispose-lot", async ({ id, reason }, { service, act }) => {
  await service.disposeLot(id, reason, act)
  return { lot_ids: [id] }
})
