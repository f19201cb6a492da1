import { MedusaService } from "@medusajs/framework/utils"
import type { Actor, CalendarDate, Gate, RuleFinding } from "../../contracts"
import { complianceParts } from "../../gates/registry"
import GateDecisionRecord from "./models/gate-decision"
import SettingVersion from "./models/setting-version"

export interface DecisionInput {
  gate: Gate
  outcome: "allow" | "deny"
  actor: Actor
  decided_at: Date
  subject_ids: string[]
  rules: string[]
  findings: RuleFinding[]
}

/** A setting's value is wrapped because a JSON column cannot tell a bare number from a missing one. */
interface WrappedValue {
  value: unknown
}

class ComplianceModuleService extends MedusaService({ GateDecisionRecord, SettingVersion }) {
  /** Stores one decision and answers its id. */
  async recordDecision(input: DecisionInput): Promise<string> {
    const [row] = await this.createGateDecisionRecords([
      {
        gate: input.gate,
        outcome: input.outcome,
        actor_type: input.actor.type,
        actor_id: input.actor.id,
        decided_at: input.decided_at,
        subject_ids: input.subject_ids,
        rules: input.rules,
        denied_by: [...new Set(input.findings.filter((f) => f.outcome === "deny").map((f) => f.rule))],
        findings: input.findings as unknown as Record<string, unknown>,
      },
    ])
    return row!.id
  }

  /** The value of every declared setting on a date: newest approved version in force, else the default. */
  async effectiveSettings(today: CalendarDate): Promise<Map<string, unknown>> {
    const values = new Map(complianceParts().settings.map((setting) => [setting.key, setting.default]))
    const versions = await this.listSettingVersions(
      { status: "approved", effective_from: { $lte: today } },
      { order: { effective_from: "ASC", created_at: "ASC" } }
    )
    for (const version of versions) {
      if (values.has(version.key)) values.set(version.key, (version.value as unknown as WrappedValue).value)
    }
    return values
  }

  /** One effective setting. */
  async setting<T>(key: string, today: CalendarDate): Promise<T> {
    const values = await this.effectiveSettings(today)
    if (!values.has(key)) throw new Error(`compliance: setting "${key}" is not declared`)
    return values.get(key) as T
  }
}

export default ComplianceModuleService
