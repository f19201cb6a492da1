import type { LicenceReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { rejectLicenceStep } from "../steps/reject-licence"

/** Turns a paper down. */
export const rejectLicenceWorkflow = partyChangeWorkflow<LicenceReasonInput>("suppliers-reject-licence", rejectLicenceStep)
