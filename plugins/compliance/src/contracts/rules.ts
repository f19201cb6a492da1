import type { Actor } from "./access"
import type { CalendarDate } from "./calendar"
import type { FactName, Facts } from "./facts"
import type { Gate, GateInput } from "./gates"
import type { BilingualText } from "./text"

/** One thing that a rule found. `deny` refuses; `notice` is recorded and shown. */
export interface Finding {
  outcome: "deny" | "notice"
  /** Stable code `<plugin>.<reason>`. */
  code: string
  message: BilingualText
  /** Ids, codes, dates and numbers only; never personal data. */
  details?: Record<string, unknown>
}

/** A finding together with the rule that made it. */
export interface RuleFinding extends Finding {
  rule: string
  clause: string
}

export interface RuleContext<G extends Gate, F extends FactName> {
  gate: G
  input: GateInput[G]
  facts: Pick<Facts, F>
  actor: Actor
  at: Date
  today: CalendarDate
  /** Effective value of a setting on `today`; throws for a setting that nobody declared. */
  setting<T>(key: string): T
}

/** A pure rule: facts in, findings out, no I/O. Make it with `defineRule`. */
export interface Rule<G extends Gate = Gate, F extends FactName = FactName> {
  /** Stable id `<plugin>.<rule>`, such as `labelling.label_complete`. */
  id: string
  gates: readonly G[]
  /** Rulebook entries that it enforces, such as `["R13", "R22"]`. */
  rulebook: readonly `R${number}`[]
  /** Source clause or article, such as `D1§15; 食品安全法 §67`. */
  clause: string
  title: BilingualText
  facts: readonly F[]
  /** Path of the test that drives it through a stock route. */
  test: string
  /** Admin or storefront page where a person meets it. */
  page: string
  check(context: RuleContext<G, F>): Finding[]
}

/** How sure we are of a legal number. */
export type Certainty = "law" | "standard" | "house_rule" | "unverified"

/** A dated setting that a plugin declares; its stored versions override the default from their date on. */
export interface SettingDefinition<T = unknown> {
  /** `<plugin>.<name>`, unit at the end of the name: `aftersales.return_period_days`. */
  key: string
  title: BilingualText
  default: T
  /** Since when the default holds. */
  effective_from: CalendarDate
  /** Where the default comes from; a plain text when both languages read it alike, such as an article. */
  source: string | BilingualText
  certainty: Certainty
  /** Which direction loosens the rule: it then takes two people. */
  loosens: "up" | "down" | "any_change" | "never"
  /** Answers a clear error text for a bad value, or nothing. */
  validate(value: unknown): BilingualText | undefined
}

/** What an evaluation answers. */
export interface GateDecision {
  id: string
  gate: Gate
  outcome: "allow" | "deny"
  findings: RuleFinding[]
}
