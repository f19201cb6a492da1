import { changeDetails, type PartyChanges } from "../../../domain/decisions/party-details"
import { partyChangeStep, type ChangeInput } from "../../party-change-step"

export interface UpdatePartyInput extends ChangeInput {
  changes: PartyChanges
}

/** Changes details of a company. See `changeDetails` for what is fixed when. */
export const updatePartyStep = partyChangeStep<UpdatePartyInput>("suppliers-update-party-step", (party, context, { changes }) =>
  changeDetails(party, context, changes)
)
