import { supplierError } from "../errors"
import type { DecisionContext, LicenceRecord, PartyRecord } from "../records"
import type { LicenceState, PartyState } from "../vocabulary"

/** The licence of this party, in one of these states. Throws `licence_not_found`, `licence_wrong_state`. */
export function licenceOf(party: PartyRecord, licence_id: string, ...states: LicenceState[]): LicenceRecord {
  const licence = party.licences.find(({ id }) => id === licence_id)
  if (!licence) throw supplierError("licence_not_found", { licence_id })
  if (states.length && !states.includes(licence.state)) {
    throw supplierError("licence_wrong_state", { licence_id, state: licence.state })
  }
  return licence
}

/** Refuses when the party is in none of these states; so of two people at the same moment one loses. */
export function assertState(party: PartyRecord, ...states: PartyState[]): void {
  if (!states.includes(party.state)) throw supplierError("wrong_state", { party_id: party.id, state: party.state })
}

/** Four eyes: nobody reviews what they sent in themselves. */
export function assertAnotherPerson({ actor_id }: DecisionContext, ...before: (string | null)[]): void {
  if (before.includes(actor_id)) throw supplierError("same_person")
}
