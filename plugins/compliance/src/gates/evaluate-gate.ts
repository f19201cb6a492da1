import type { Actor, Clock, FactContext, Facts, Gate, GateDecision, GateInput, Rule, RuleFinding, ServiceLocator } from "../contracts"
import { legalDate } from "../domain/calendar-date"
import { gateDenied } from "../errors/gate-denied"
import type ComplianceModuleService from "../modules/compliance/service"
import { complianceParts, rulesOf } from "./registry"
import { subjectIds } from "./subject-ids"

/** Module key of the compliance module in the container. */
export const COMPLIANCE_MODULE = "compliance"

/** Gates that move goods, money or personal data: an allow is evidence too, and is recorded. */
const RECORD_ALLOWED: ReadonlySet<Gate> = new Set<Gate>([
  "product.publish",
  "goods.receive",
  "lot.release",
  "payment.start",
  "cart.complete",
  "shipment.dispatch",
  "shipment.complete",
  "return.request",
  "refund.issue",
  "supplier.order",
  "pii.reveal",
  "content.publish",
])

export interface EvaluateOptions {
  actor: Actor
  /** Defaults to the clock registered as `anxin_clock`, else the system's. */
  at?: Date
  /** A preview neither records nor throws; used by admin pages that show what a gate would say. */
  preview?: boolean
}

/** The moment by the shop's clock. */
export function shopNow(container: ServiceLocator): Date {
  return container.resolve<Clock | undefined>("anxin_clock", { allowUnregistered: true })?.now() ?? new Date()
}

async function loadFacts(rules: Rule[], context: FactContext): Promise<Facts> {
  const needed = new Set<string>(rules.flatMap((rule) => rule.facts))
  const providers = complianceParts().factProviders.filter((provider) => needed.has(provider.name))
  const loaded = await Promise.all(
    providers.map(async (provider) => [provider.name, await provider.load(context)] as const)
  )
  return { today: context.today, ...Object.fromEntries(loaded) } as Facts
}

/**
 * Asks a gate: loads the facts its rules need, in parallel, runs every rule, records the decision and
 * answers it with all findings, not only the first. It is a plain function because Medusa's modules cannot
 * resolve each other. Throws only when facts cannot be loaded or the decision cannot be recorded: no
 * evidence, no act.
 */
export async function evaluateGate<G extends Gate>(
  container: ServiceLocator,
  gate: G,
  input: GateInput[G],
  options: EvaluateOptions
): Promise<GateDecision> {
  const service = container.resolve<ComplianceModuleService>(COMPLIANCE_MODULE)
  const at = options.at ?? shopNow(container)
  const today = legalDate(at)
  const rules = rulesOf(gate)
  const [facts, settings] = await Promise.all([
    loadFacts(rules, { container, gate, input, at, today }),
    service.effectiveSettings(today),
  ])
  const setting = <T>(key: string): T => {
    if (!settings.has(key)) throw new Error(`compliance: setting "${key}" is not declared`)
    return settings.get(key) as T
  }
  const findings: RuleFinding[] = rules.flatMap((rule) =>
    rule
      .check({ gate, input: input as never, facts, actor: options.actor, at, today, setting })
      .map((finding) => ({ ...finding, rule: rule.id, clause: rule.clause }))
  )
  const outcome = findings.some((finding) => finding.outcome === "deny") ? "deny" : "allow"
  if (options.preview || (outcome === "allow" && !RECORD_ALLOWED.has(gate))) {
    return { id: "", gate, outcome, findings }
  }
  const id = await service.recordDecision({
    gate,
    outcome,
    actor: options.actor,
    decided_at: at,
    subject_ids: subjectIds(input),
    rules: rules.map((rule) => rule.id),
    findings,
  })
  return { id, gate, outcome, findings }
}

/** As `evaluateGate`, but a denial throws: HTTP 422 `{ code, message, rule, clause, details, findings }`. */
export async function enforceGate<G extends Gate>(
  container: ServiceLocator,
  gate: G,
  input: GateInput[G],
  options: EvaluateOptions
): Promise<GateDecision> {
  const decision = await evaluateGate(container, gate, input, options)
  if (decision.outcome === "deny") throw gateDenied(decision)
  return decision
}
