import { stockActStep, type StockActInput } from "../../stock-act"

export interface DecideAdjustmentInput extends StockActInput {
  approve: boolean
  note: string
}

/** A second person decides on a variance report; approved, stock moves. */
export const decideAdjustmentStep = stockActStep<DecideAdjustmentInput>("decide-adjustment", async ({ id, approve, note }, { service, act }) => {
  return { lot_ids: [await service.decideAdjustment({ id, approve, note, ...act })] }
})
