import { overrideNumber } from "../../../domain/decisions/licence"
import { partyChangeStep, type LicenceReasonInput } from "../../party-change-step"

/** A second person accepts a number whose check digit fails. See `overrideNumber` for its conditions. */
export const overrideNumberStep = partyChangeStep<LicenceReasonInput>("suppliers-override-number-step", (party, context, { licence_id, reason }) =>
  overrideNumber(party, context, licence_id, reason)
)
