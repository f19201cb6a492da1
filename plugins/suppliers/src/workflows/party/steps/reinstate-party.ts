import { reinstateParty } from "../../../domain/decisions/party"
import { partyChangeStep, type ReasonInput } from "../../party-change-step"

/** Lets a suspended company deliver again. See `reinstateParty` for its conditions. */
export const reinstatePartyStep = partyChangeStep<ReasonInput>("suppliers-reinstate-party-step", (party, context, { reason }) => reinstateParty(party, context, reason))
