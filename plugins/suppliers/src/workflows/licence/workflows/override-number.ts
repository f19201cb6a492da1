import type { LicenceReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { overrideNumberStep } from "../steps/override-number"

/** A second person accepts a number whose check digit fails. */
export const overrideNumberWorkflow = partyChangeWorkflow<LicenceReasonInput>("suppliers-override-number", overrideNumberStep)
