import type { DecisionContext, HistoryAction, PartyRecord, PartyWrite } from "../records"
import type { PartyState } from "../vocabulary"
import { assertAnotherPerson, assertState } from "./guards"
import { assertPapers } from "./papers"

const decided = (state: PartyState, action: HistoryAction, { actor_id, at }: DecisionContext, reason?: string): PartyWrite => ({
  party: { state, decided_by: actor_id, decided_at: at, state_reason: reason ?? null },
  event: { action, reason },
})

/** invited or rejected → submitted, once every paper it needs was sent in. */
export function submitParty(party: PartyRecord, { actor_id, at }: DecisionContext): PartyWrite {
  assertState(party, "invited", "rejected")
  assertPapers(party, ["submitted", "verified"])
  return {
    party: { state: "submitted", submitted_by: actor_id, submitted_at: at, state_reason: null },
    event: { action: "party.submitted" },
  }
}

/** submitted → verified, by another person, once every paper it needs is verified and valid today. */
export function verifyParty(party: PartyRecord, context: DecisionContext): PartyWrite {
  assertState(party, "submitted")
  assertAnotherPerson(context, party.submitted_by)
  assertPapers(party, ["verified"], context.today)
  return decided("verified", "party.verified", context)
}

/** submitted → rejected, with a reason; it may be submitted again. */
export function rejectParty(party: PartyRecord, context: DecisionContext, reason: string): PartyWrite {
  assertState(party, "submitted")
  return decided("rejected", "party.rejected", context, reason)
}

/** verified → suspended: at once nothing of it may be ordered, received or sold. */
export function suspendParty(party: PartyRecord, context: DecisionContext, reason: string): PartyWrite {
  assertState(party, "verified")
  return decided("suspended", "party.suspended", context, reason)
}

/** suspended → verified, once its papers are in order again. */
export function reinstateParty(party: PartyRecord, context: DecisionContext, reason: string): PartyWrite {
  assertState(party, "suspended")
  assertPapers(party, ["verified"], context.today)
  return decided("verified", "party.reinstated", context, reason)
}
