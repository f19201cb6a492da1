import type { BilingualText } from "../contracts"

/**
 * What a rule of the source documents asks of a program. `A`: software enforces it; `B`: a recorded duty with
 * owner, due date and evidence; `B→A`: a duty whose lapse blocks something; `A/B`: partly each; `C`: prose,
 * nothing to build.
 */
export type RulebookKind = "A" | "B" | "A/B" | "B→A" | "C"

/** The workspace in which an entry is at home. */
export type RulebookHome =
  | "suppliers"
  | "labelling"
  | "traceability"
  | "aftersales"
  | "storefront"
  | "payments"
  | "privacy"
  | "access"
  | "ledger"
  | "governance"

/** A clause of a source document with the words that matter in it. */
export interface RulebookSource {
  /** `D<document>§<article or section>`, such as `D1§15`. */
  clause: string
  /** The key phrase, in Chinese as it stands there; `…` marks what was left out. */
  quote: string
}

/** One entry of the rulebook. Its number is stable: rules, tests and pages cite it. */
export interface RulebookEntry {
  no: `R${number}`
  kind: RulebookKind
  home: RulebookHome
  title: BilingualText
  summary: BilingualText
  sources: readonly RulebookSource[]
  /** Statutes and standards that ask the same or more. */
  law?: readonly string[]
}
