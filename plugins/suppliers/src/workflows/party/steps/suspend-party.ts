import { suspendParty } from "../../../domain/decisions/party"
import { partyChangeStep, type ReasonInput } from "../../party-change-step"

/** Stops everything of a company. See `suspendParty` for its conditions. */
export const suspendPartyStep = partyChangeStep<ReasonInput>("suppliers-suspend-party-step", (party, context, { reason }) => suspendParty(party, context, reason))
