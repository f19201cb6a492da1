import type { ReasonInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { suspendPartyStep } from "../steps/suspend-party"

/** Stops everything of a company. */
export const suspendPartyWorkflow = partyChangeWorkflow<ReasonInput>("suppliers-suspend-party", suspendPartyStep)
