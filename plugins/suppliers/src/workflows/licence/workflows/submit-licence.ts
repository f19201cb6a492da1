import { partyChangeWorkflow } from "../../party-change-workflow"
import { submitLicenceStep, type SubmitLicenceInput } from "../steps/submit-licence"

/** Files a paper of a company, also a renewal. */
export const submitLicenceWorkflow = partyChangeWorkflow<SubmitLicenceInput>("suppliers-submit-licence", submitLicenceStep)
