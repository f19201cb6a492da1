import { verifyParty } from "../../../domain/decisions/party"
import { partyChangeStep, type ChangeInput } from "../../party-change-step"

/** Admits a company. See `verifyParty` for its conditions. */
export const verifyPartyStep = partyChangeStep<ChangeInput>("suppliers-verify-party-step", (party, context) => verifyParty(party, context))
