import type { FactName, FactProvider, Gate, Rule, SettingDefinition } from "../contracts"

/** Declares a pure rule; the returned value is erased to the common type so that one list holds all rules. */
export function defineRule<const G extends Gate, const F extends FactName>(rule: Rule<G, F>): Rule {
  return rule as unknown as Rule
}

/** Declares a fact provider. */
export function defineFactProvider<const N extends FactName>(provider: FactProvider<N>): FactProvider {
  return provider as unknown as FactProvider
}

/** Declares a dated setting. */
export function defineSetting<T>(setting: SettingDefinition<T>): SettingDefinition {
  return setting as SettingDefinition
}
