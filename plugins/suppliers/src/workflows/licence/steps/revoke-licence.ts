import { revokeLicence } from "../../../domain/decisions/licence"
import { partyChangeStep, type LicenceReasonInput } from "../../party-change-step"

/** Records that the authority took a licence back. See `revokeLicence` for its conditions. */
export const revokeLicenceStep = partyChangeStep<LicenceReasonInput>("suppliers-revoke-licence-step", (party, context, { licence_id, reason }) =>
  revokeLicence(party, context, licence_id, reason)
)
