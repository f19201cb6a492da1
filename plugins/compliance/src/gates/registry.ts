import type { Control, FactProvider, Gate, Rule, SettingDefinition } from "../contracts"

export interface ComplianceParts {
  rules: readonly Rule[]
  factProviders: readonly FactProvider[]
  settings: readonly SettingDefinition[]
  /** What is enforced elsewhere than at a gate; listed for the rulebook. */
  controls?: readonly Control[]
}

// On globalThis because jest and the admin bundler may load this package twice in one process.
const KEY = Symbol.for("anxin.compliance.parts")
const home = globalThis as { [KEY]?: ComplianceParts }

function assertUnique(kind: string, keys: string[]) {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`compliance: ${kind} "${key}" is registered twice`)
    seen.add(key)
  }
}

/**
 * Installs the shop's rules, fact providers and settings. Called once, by `backend/src/compliance.ts`,
 * which lists them explicitly.
 */
export function registerCompliance(parts: ComplianceParts): void {
  assertUnique("rule", [...parts.rules, ...(parts.controls ?? [])].map((rule) => rule.id))
  assertUnique("fact provider", parts.factProviders.map((provider) => provider.name))
  assertUnique("setting", parts.settings.map((setting) => setting.key))
  const provided = new Set<string>(["today", ...parts.factProviders.map((provider) => provider.name)])
  for (const rule of parts.rules) {
    const missing = rule.facts.filter((name) => !provided.has(name))
    if (missing.length) throw new Error(`compliance: rule "${rule.id}" needs facts nobody provides: ${missing.join(", ")}`)
  }
  home[KEY] = parts
}

/** What was registered; throws before registration, so that a gate can never pass for want of rules. */
export function complianceParts(): ComplianceParts {
  const parts = home[KEY]
  if (!parts) throw new Error("compliance: no rules registered; the backend must import its compliance.ts first")
  return parts
}

/** The rules that decide at a gate. */
export function rulesOf(gate: Gate): Rule[] {
  return complianceParts().rules.filter((rule) => rule.gates.includes(gate))
}
