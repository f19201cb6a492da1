import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor, CalendarDate, Certainty, Gate, RuleFinding, SettingDefinition } from "../../contracts"
import { legalDate } from "../../domain/calendar-date"
import { isLoosening } from "../../domain/loosening"
import { complianceError } from "../../errors/compliance-errors"
import { complianceParts } from "../../gates/registry"
import GateDecisionRecord from "./models/gate-decision"
import SettingVersion from "./models/setting-version"

export type SettingVersionRow = InferTypeOf<typeof SettingVersion>

type SqlContext = Context<SqlEntityManager>

export interface DecisionInput {
  gate: Gate
  outcome: "allow" | "deny"
  actor: Actor
  decided_at: Date
  subject_ids: string[]
  rules: string[]
  findings: RuleFinding[]
}

export interface SettingProposal {
  key: string
  value: unknown
  effective_from: CalendarDate
  source: string
  certainty: Certainty
  reason: string
  proposed_by: string
  at: Date
}

export interface SettingVerdict {
  id: string
  verdict: "approved" | "rejected"
  decided_by: string
  at: Date
}

/** Which decisions are asked for, newest first. */
export interface DecisionQuery {
  gate?: Gate
  /** Any of these rules looked; with `outcome: "deny"`, any of them denied. */
  rules?: string[]
  subject_id?: string
  outcome?: "allow" | "deny"
  from?: Date
  /** Exclusive. */
  before?: Date
  limit: number
  offset: number
}

/** How often a rule looked, how often it refused, and when it last did either. */
export interface RuleStatistics {
  decisions: number
  denials: number
  last_decided_at: Date | null
  last_denied_at: Date | null
}

/** A setting's value is wrapped because a JSON column cannot tell a bare number from a missing one. */
interface WrappedValue {
  value: unknown
}

/** The value inside a stored version. */
export const settingValue = (version: Pick<SettingVersionRow, "value">) => (version.value as unknown as WrappedValue).value

const definitionOf = (key: string): SettingDefinition => {
  const definition = complianceParts().settings.find((setting) => setting.key === key)
  if (!definition) throw complianceError("setting_unknown", { key })
  return definition
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

  /** A page of decisions, newest first, and how many there are in all. */
  async findDecisions(query: DecisionQuery) {
    const { gate, rules, subject_id, outcome, from, before, limit, offset } = query
    if (rules && !rules.length) return { decisions: [], count: 0 }
    const [decisions, count] = await this.listAndCountGateDecisionRecords(
      {
        ...(gate && { gate }),
        ...(outcome && { outcome }),
        ...(rules && { [outcome === "deny" ? "denied_by" : "rules"]: { $overlap: rules } }),
        ...(subject_id && { subject_ids: { $contains: [subject_id] } }),
        ...((from || before) && { decided_at: { ...(from && { $gte: from }), ...(before && { $lt: before }) } }),
      },
      { order: { decided_at: "DESC", id: "DESC" }, take: limit, skip: offset }
    )
    return { decisions, count }
  }

  /** Statistics of every rule that ever looked, by rule id. */
  @InjectManager()
  async ruleStatistics(@MedusaContext() context: SqlContext = {}): Promise<Map<string, RuleStatistics>> {
    const rows: (RuleStatistics & { rule: string })[] = await context.manager!.execute(
      `select rule, count(*)::int as decisions, count(*) filter (where rule = any(denied_by))::int as denials,
              max(decided_at) as last_decided_at, max(decided_at) filter (where rule = any(denied_by)) as last_denied_at
         from gate_decision, unnest(rules) as rule
        group by rule`
    )
    return new Map(rows.map(({ rule, ...statistics }) => [rule, statistics]))
  }

  /** The approved versions in force on a date by setting, of several the one that was approved last. */
  async settingsInForce(on: CalendarDate, context: SqlContext = {}): Promise<Map<string, SettingVersionRow>> {
    const versions = await this.listSettingVersions(
      { status: "approved", effective_from: { $lte: on } },
      { order: { effective_from: "ASC", decided_at: "ASC", created_at: "ASC", id: "ASC" } },
      context
    )
    return new Map(versions.map((version) => [version.key, version as SettingVersionRow]))
  }

  /** The value of every declared setting on a date: newest approved version in force, else the default. */
  async effectiveSettings(today: CalendarDate): Promise<Map<string, unknown>> {
    const versions = await this.settingsInForce(today)
    return new Map(
      complianceParts().settings.map(({ key, default: fallback }) => {
        const version = versions.get(key)
        return [key, version ? settingValue(version) : fallback]
      })
    )
  }

  /** One effective setting. */
  async setting<T>(key: string, today: CalendarDate): Promise<T> {
    const values = await this.effectiveSettings(today)
    if (!values.has(key)) throw new Error(`compliance: setting "${key}" is not declared`)
    return values.get(key) as T
  }

  /**
   * Proposes a dated value. A tightening is approved at once, since it takes one person; a loosening waits
   * for a second one. Errors: `setting_unknown`, `setting_value_invalid`, `setting_date_past`.
   */
  @InjectTransactionManager()
  async proposeSetting(proposal: SettingProposal, @MedusaContext() context: SqlContext = {}): Promise<SettingVersionRow> {
    const { at, key, value, effective_from, ...rest } = proposal
    const definition = definitionOf(key)
    const problem = definition.validate(value)
    if (problem) throw complianceError("setting_value_invalid", { key, reason_zh: problem.zh, reason_en: problem.en })
    const today = legalDate(at)
    if (effective_from < today) throw complianceError("setting_date_past", { key, effective_from, today })
    await this.lockSetting(key, context)
    const current = (await this.settingsInForce(effective_from, context)).get(key)
    const loosens = isLoosening(definition.loosens, current ? settingValue(current) : definition.default, value)
    const [row] = await this.createSettingVersions(
      [
        {
          ...rest,
          key,
          effective_from,
          value: { value },
          status: loosens ? ("proposed" as const) : ("approved" as const),
          decided_by: loosens ? null : rest.proposed_by,
          decided_at: loosens ? null : at,
        },
      ],
      context
    )
    return row as SettingVersionRow
  }

  /**
   * Approves or rejects a proposal; never by whoever made it. Of two people who decide at once one gets
   * `setting_version_decided`. A value that is approved after its date holds from the day of approval.
   */
  @InjectTransactionManager()
  async decideSetting(verdict: SettingVerdict, @MedusaContext() context: SqlContext = {}): Promise<SettingVersionRow> {
    const [proposal] = await this.listSettingVersions({ id: [verdict.id] }, {}, context)
    if (!proposal) throw complianceError("setting_version_unknown")
    if (proposal.proposed_by === verdict.decided_by) throw complianceError("setting_same_person")
    await this.lockSetting(proposal.key, context)
    const changed: { id: string }[] = await context.transactionManager!.execute(
      `update setting_version
          set status = ?, decided_by = ?, decided_at = ?, updated_at = now(),
              effective_from = case when ? then greatest(effective_from, ?) else effective_from end
        where id = ? and status = 'proposed' returning id`,
      [verdict.verdict, verdict.decided_by, verdict.at, verdict.verdict === "approved", legalDate(verdict.at), verdict.id]
    )
    if (!changed.length) throw complianceError("setting_version_decided")
    context.transactionManager!.clear()
    return (await this.retrieveSettingVersion(verdict.id, {}, context)) as SettingVersionRow
  }

  /** One proposal or verdict of a setting at a time, so that what counts as loosening is judged on what holds. */
  private async lockSetting(key: string, context: SqlContext): Promise<void> {
    await context.transactionManager!.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`setting:${key}`])
  }
}

export default ComplianceModuleService
