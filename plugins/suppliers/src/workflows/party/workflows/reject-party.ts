import type { ReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { rejectPartyStep } from "../steps/reject-party"

/** Turns a company down. */
export const rejectPartyWorkflow = partyChangeWorkflow<ReasonInput>("suppliers-reject-party", rejectPartyStep)
