import { rejectParty } from "../../../domain/decisions/party"
import { partyChangeStep, type ReasonInput } from "../../party-change-step"

/** Turns a company down. See `rejectParty` for its conditions. */
export const rejectPartyStep = partyChangeStep<ReasonInput>("suppliers-reject-party-step", (party, context, { reason }) => rejectParty(party, context, reason))
