/** States of a lot. `depleted` has nothing left; `recalled` and `expired` never come back. */
export const LOT_STATES = ["quarantine", "released", "held", "recalled", "expired", "depleted"] as const
export type LotState = (typeof LOT_STATES)[number]

/** The only changes of state that exist; a returned pack takes a depleted lot back into quarantine. */
const ALLOWED: Record<LotState, readonly LotState[]> = {
  quarantine: ["released", "held", "recalled", "expired", "depleted"],
  released: ["held", "recalled", "expired", "depleted"],
  held: ["quarantine", "released", "recalled", "expired", "depleted"],
  recalled: [],
  expired: [],
  depleted: ["quarantine"],
}

export function mayBecome(from: LotState, to: LotState): boolean {
  return ALLOWED[from].includes(to)
}
