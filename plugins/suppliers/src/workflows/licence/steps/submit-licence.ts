import { submitLicence, type LicenceInput } from "../../../domain/decisions/submit-licence"
import { partyChangeStep, type ChangeInput } from "../../party-change-step"

export interface SubmitLicenceInput extends ChangeInput {
  licence: LicenceInput
}

/** Files a paper of a company, also a renewal. See `submitLicence` for its conditions. */
export const submitLicenceStep = partyChangeStep<SubmitLicenceInput>("suppliers-submit-licence-step", (party, context, { licence }) =>
  submitLicence(party, context, licence)
)
