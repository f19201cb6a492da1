import type { Implementation, RulebookState } from "../../../rulebook/state"
import { implementationsOf, stateOf } from "../../../rulebook/state"
import type { RulebookEntry } from "../../../rulebook"
import { complianceParts } from "../../../gates/registry"
import type { RuleStatistics } from "../../../modules/compliance/service"

/** An entry of the rulebook with what enforces it and how often that decided. */
export interface RuleView extends RulebookEntry, RuleStatistics {
  state: RulebookState
  implementations: (Implementation & RuleStatistics)[]
}

const NONE: RuleStatistics = { decisions: 0, denials: 0, last_decided_at: null, last_denied_at: null }

const latest = (dates: (Date | null)[]): Date | null =>
  dates.reduce((newest, date) => (date && (!newest || date > newest) ? date : newest), null)

/** Puts an entry together with its implementations and their statistics. */
export function ruleView(entry: RulebookEntry, statistics: Map<string, RuleStatistics>): RuleView {
  const implementations = implementationsOf(entry.no, complianceParts())
  const counted = implementations.map((part) => ({ ...part, ...(statistics.get(part.id) ?? NONE) }))
  return {
    ...entry,
    state: stateOf(entry, implementations),
    implementations: counted,
    decisions: counted.reduce((sum, part) => sum + part.decisions, 0),
    denials: counted.reduce((sum, part) => sum + part.denials, 0),
    last_decided_at: latest(counted.map((part) => part.last_decided_at)),
    last_denied_at: latest(counted.map((part) => part.last_denied_at)),
  }
}
