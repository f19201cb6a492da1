import type { ChangeInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { submitPartyStep } from "../steps/submit-party"

/** Sends a company in for review. */
export const submitPartyWorkflow = partyChangeWorkflow<ChangeInput>("suppliers-submit-party", submitPartyStep)
