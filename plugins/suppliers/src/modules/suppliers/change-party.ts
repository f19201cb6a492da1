import type { Actor } from "@anxin/compliance/contracts/access"
import type { DecisionContext, PartyRecord, PartyWrite } from "../../domain/records"

/** A change of one party, decided on its locked state. */
export interface PartyChange {
  party_id: string
  actor: Actor
  at: Date
  decide(party: PartyRecord, context: DecisionContext): PartyWrite
}

/** What takes a change back: the exact mirror of what was written. */
export interface PartyUndo {
  party_id: string
  action: string
  /** Former values of the party's changed fields. */
  party?: Record<string, unknown>
  licence?: { id: string; former: Record<string, unknown> }
  new_licence_id?: string
}

/** Former values of the fields that a write is about to change. */
export function formerValues(row: object, written: object): Record<string, unknown> {
  const before = row as Record<string, unknown>
  return Object.fromEntries(Object.keys(written).map((key) => [key, before[key] ?? null]))
}
