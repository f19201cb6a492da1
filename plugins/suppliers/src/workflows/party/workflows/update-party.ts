import { partyChangeWorkflow } from "../../party-change-workflow"
import { updatePartyStep, type UpdatePartyInput } from "../steps/update-party"

/** Changes details of a company. */
export const updatePartyWorkflow = partyChangeWorkflow<UpdatePartyInput>("suppliers-update-party", updatePartyStep)
