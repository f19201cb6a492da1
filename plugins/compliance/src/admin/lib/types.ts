import type { BilingualText, Certainty, RuleFinding, SettingDefinition } from "../../contracts"
import type { RulebookEntry } from "../../rulebook/entry"
import type { RulebookState } from "../../rulebook/state"

/** JSON shapes of the admin routes; dates arrive as text. */
export interface Statistics {
  decisions: number
  denials: number
  last_decided_at: string | null
  last_denied_at: string | null
}

export interface RuleImplementation extends Statistics {
  id: string
  gates: string[]
  clause: string
  title: BilingualText
  test: string
  page: string
}

export interface Rule extends RulebookEntry, Statistics {
  state: RulebookState
  implementations: RuleImplementation[]
}

export interface Decision {
  id: string
  gate: string
  outcome: "allow" | "deny"
  actor_type: string
  actor_id: string
  decided_at: string
  subject_ids: string[]
  rules: string[]
  denied_by: string[]
  findings: RuleFinding[]
}

export interface SettingVersion {
  id: string
  key: string
  value: unknown
  effective_from: string
  source: string
  certainty: Certainty
  reason: string
  status: "proposed" | "approved" | "rejected"
  proposed_by: string
  decided_by: string | null
  decided_at: string | null
  created_at: string
}

export interface Setting {
  key: string
  title: BilingualText
  loosens: SettingDefinition["loosens"]
  value: unknown
  effective_from: string
  source: string | BilingualText
  certainty: Certainty
  version_id: string | null
  default: { value: unknown; effective_from: string; source: string | BilingualText; certainty: Certainty }
  pending: number
  history: SettingVersion[]
}
