import type { Control, Rule } from "../contracts"
import type { ComplianceParts } from "../gates/registry"
import type { RulebookEntry } from "./entry"

/**
 * `enforced`: a registered rule or control names it; `planned`: nothing does yet; `prose`: nothing to build.
 * Derived, never typed by hand; `npm run verify` checks that what enforces has its test and its page.
 */
export type RulebookState = "enforced" | "planned" | "prose"

/** A rule or control as readers of the rulebook see it. */
export type Implementation = Pick<Control, "id" | "clause" | "title" | "test" | "page"> & { gates: readonly string[] }

const shown = (part: Rule | Control): Implementation => ({
  id: part.id,
  gates: "gates" in part ? part.gates : [],
  clause: part.clause,
  title: part.title,
  test: part.test,
  page: part.page,
})

/** The registered rules and controls that enforce an entry. */
export function implementationsOf(no: string, parts: ComplianceParts): Implementation[] {
  const all: readonly (Rule | Control)[] = [...parts.rules, ...(parts.controls ?? [])]
  return all.filter((part) => (part.rulebook as readonly string[]).includes(no)).map(shown)
}

/** The state of an entry, given what implements it. */
export function stateOf(entry: RulebookEntry, implementations: readonly Implementation[]): RulebookState {
  if (implementations.length) return "enforced"
  return entry.kind === "C" ? "prose" : "planned"
}
