import { rejectLicence } from "../../../domain/decisions/licence"
import { partyChangeStep, type LicenceReasonInput } from "../../party-change-step"

/** Turns a paper down. See `rejectLicence` for its conditions. */
export const rejectLicenceStep = partyChangeStep<LicenceReasonInput>("suppliers-reject-licence-step", (party, context, { licence_id, reason }) =>
  rejectLicence(party, context, licence_id, reason)
)
