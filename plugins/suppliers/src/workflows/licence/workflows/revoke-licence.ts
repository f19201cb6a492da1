import type { LicenceReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { revokeLicenceStep } from "../steps/revoke-licence"

/** Records that the authority took a licence back. */
export const revokeLicenceWorkflow = partyChangeWorkflow<LicenceReasonInput>("suppliers-revoke-licence", revokeLicenceStep)
