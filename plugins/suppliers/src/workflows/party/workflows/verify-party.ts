import type { ChangeInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { verifyPartyStep } from "../steps/verify-party"

/** Admits a company. */
export const verifyPartyWorkflow = partyChangeWorkflow<ChangeInput>("suppliers-verify-party", verifyPartyStep)
