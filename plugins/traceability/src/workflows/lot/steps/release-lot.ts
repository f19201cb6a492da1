import { enforceGate } from "@anxin/compliance"
import { stockActStep, type StockActInput } from "../../stock-act"

export interface ReleaseLotInput extends StockActInput {
  /** What the inspection found; demanded for packs that came back from a customer. */
  note?: string
}

/** Gate `lot.release`, then quarantine becomes saleable. */
export const releaseLotStep = stockActStep<ReleaseLotInput>("release-lot", async ({ id, note }, { container, service, act }) => {
  await enforceGate(container, "lot.release", { lot_id: id, released_by: act.actor.id }, act)
  await service.releaseLot(id, note, act)
  return { lot_ids: [id] }
})
