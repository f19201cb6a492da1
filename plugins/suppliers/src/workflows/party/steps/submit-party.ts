import { submitParty } from "../../../domain/decisions/party"
import { partyChangeStep, type ChangeInput } from "../../party-change-step"

/** Sends a company in for review. See `submitParty` for its conditions. */
export const submitPartyStep = partyChangeStep<ChangeInput>("suppliers-submit-party-step", (party, context) => submitParty(party, context))
