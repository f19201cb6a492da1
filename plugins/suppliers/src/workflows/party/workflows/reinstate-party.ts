import type { ReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { reinstatePartyStep } from "../steps/reinstate-party"

/** Lets a suspended company deliver again. */
export const reinstatePartyWorkflow = partyChangeWorkflow<ReasonInput>("suppliers-reinstate-party", reinstatePartyStep)
