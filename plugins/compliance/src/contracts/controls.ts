import type { BilingualText } from "./text"

/**
 * A control that is kept by something else than a gate, such as a guard on a route or the order of a
 * workflow. It stands in the rulebook beside the rules, and like them names its test and its page.
 */
export interface Control {
  /** Stable id `<plugin>.<control>`, such as `suppliers.verifier_is_not_submitter`. */
  id: string
  /** Rulebook entries that it enforces. */
  rulebook: readonly `R${number}`[]
  clause: string
  title: BilingualText
  /** Codes by which it refuses, or the route that shows it: what its test knows it by. */
  codes?: readonly string[]
  /** Path of the test that drives it through a stock route or ours. */
  test: string
  /** Admin or storefront page where a person meets it. */
  page: string
}
