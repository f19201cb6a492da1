import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { defineRule, defineSetting, registerCompliance } from "../src"
import type ComplianceModuleService from "../src/modules/compliance/service"
import type { SettingProposal } from "../src/modules/compliance/service"
import GateDecisionRecord from "../src/modules/compliance/models/gate-decision"
import SettingVersion from "../src/modules/compliance/models/setting-version"

jest.setTimeout(60_000)

const PERIOD = "probe.period_days"
const TODAY = "2026-11-20"
/** Noon in Shanghai. */
const NOW = new Date(`${TODAY}T04:00:00Z`)

const source = { effective_from: "2020-01-01", source: "made up", certainty: "house_rule" } as const
const title = { zh: "测试", en: "Test" }

registerCompliance({
  rules: [
    defineRule({
      id: "probe.rule",
      gates: ["cart.line"],
      rulebook: ["R32"],
      clause: "D12§2.2",
      title,
      facts: [],
      test: "x",
      page: "/app",
      check: () => [],
    }),
  ],
  factProviders: [],
  settings: [
    defineSetting({
      ...source,
      key: PERIOD,
      title,
      default: 7,
      loosens: "down",
      validate: (value) =>
        Number.isInteger(value) && (value as number) > 0 ? undefined : { zh: "必须是正整数", en: "must be a positive integer" },
    }),
    defineSetting({ ...source, key: "probe.words", title, default: ["a"], loosens: "up", validate: () => undefined }),
  ],
})

const proposal = (changes: Partial<SettingProposal> = {}): SettingProposal => ({
  key: PERIOD,
  value: 8,
  effective_from: TODAY,
  source: "a decree",
  certainty: "law",
  reason: "because",
  proposed_by: "user_1",
  at: NOW,
  ...changes,
})

moduleIntegrationTestRunner<ComplianceModuleService>({
  moduleName: "compliance",
  moduleModels: [GateDecisionRecord, SettingVersion],
  resolve: `${__dirname}/../src/modules/compliance`,
  testSuite: ({ service }) => {
    const valueOn = (day: string) => service.setting<number>(PERIOD, day)

    describe("settings", () => {
      it("answers the default until a version's date has come", async () => {
        await service.proposeSetting(proposal({ value: 10, effective_from: "2026-12-01" }))
        expect(await valueOn("2026-11-30")).toBe(7)
        expect(await valueOn("2026-12-01")).toBe(10)
      })

      it("approves a tightening at once and waits with a loosening", async () => {
        const tighter = await service.proposeSetting(proposal({ value: 9 }))
        expect(tighter).toMatchObject({ status: "approved", decided_by: "user_1" })
        const looser = await service.proposeSetting(proposal({ value: 7 }))
        expect(looser).toMatchObject({ status: "proposed", decided_by: null })
        expect(await valueOn(TODAY)).toBe(9)
      })

      it("judges looseness by the value in force on the proposed day, not by today's", async () => {
        await service.proposeSetting(proposal({ value: 10, effective_from: "2026-12-01" }))
        const today = await service.proposeSetting(proposal({ value: 8, effective_from: "2026-11-25" }))
        const later = await service.proposeSetting(proposal({ value: 8, effective_from: "2026-12-02" }))
        expect([today.status, later.status]).toEqual(["approved", "proposed"])
        expect(await valueOn("2026-12-03")).toBe(10)
      })

      it("counts any change of a value without order as a loosening", async () => {
        const words = await service.proposeSetting(proposal({ key: "probe.words", value: ["a", "b"] }))
        expect(words.status).toBe("proposed")
      })

      it("lets another person approve a loosening, and from that day on only", async () => {
        const { id } = await service.proposeSetting(proposal({ value: 5 }))
        const approvedAt = new Date("2026-11-22T04:00:00Z")
        await service.decideSetting({ id, verdict: "approved", decided_by: "user_2", at: approvedAt })
        expect(await valueOn("2026-11-21")).toBe(7)
        expect(await valueOn("2026-11-22")).toBe(5)
      })

      it("refuses the proposer's own verdict", async () => {
        const { id } = await service.proposeSetting(proposal({ value: 5 }))
        const own = service.decideSetting({ id, verdict: "approved", decided_by: "user_1", at: NOW })
        await expect(own).rejects.toMatchObject({ code: "compliance.setting_same_person", status: 403 })
        expect(await valueOn(TODAY)).toBe(7)
      })

      it("keeps a rejected value out of force", async () => {
        const { id } = await service.proposeSetting(proposal({ value: 5 }))
        await service.decideSetting({ id, verdict: "rejected", decided_by: "user_2", at: NOW })
        expect(await valueOn("2027-01-01")).toBe(7)
      })

      it("takes one of many verdicts given at once", async () => {
        const { id } = await service.proposeSetting(proposal({ value: 5 }))
        const verdicts = await Promise.allSettled(
          ["user_2", "user_3", "user_4", "user_5"].map((decided_by, index) =>
            service.decideSetting({ id, verdict: index % 2 ? "rejected" : "approved", decided_by, at: NOW })
          )
        )
        const refused = verdicts.filter((verdict) => verdict.status === "rejected")
        expect(refused).toHaveLength(3)
        for (const verdict of refused) expect(verdict.reason.code).toBe("compliance.setting_version_decided")
      })

      it("does not let a loosening pass as a tightening in a race", async () => {
        const values = [12, 11, 10, 9]
        const rows = await Promise.all(values.map((value) => service.proposeSetting(proposal({ value }))))
        const approved = rows.filter((row) => row.status === "approved").map((row) => (row.value as { value: number }).value)
        // Whatever the order was, nobody alone brought the period below the strictest value that was in force.
        expect(await valueOn(TODAY)).toBe(Math.max(...approved))
      })

      it.each([
        ["an unknown key", { key: "probe.nothing" }, "compliance.setting_unknown"],
        ["a value that its check refuses", { value: -1 }, "compliance.setting_value_invalid"],
        ["a date in the past", { effective_from: "2026-11-19" }, "compliance.setting_date_past"],
      ])("refuses %s", async (_, changes, code) => {
        await expect(service.proposeSetting(proposal(changes))).rejects.toMatchObject({ code })
        expect(await service.listSettingVersions({})).toHaveLength(0)
      })
    })

    describe("decisions", () => {
      const decide = (outcome: "allow" | "deny", subject: string, day: string) =>
        service.recordDecision({
          gate: "cart.line",
          outcome,
          actor: { type: "customer", id: "cus_1" },
          decided_at: new Date(`${day}T04:00:00Z`),
          subject_ids: [subject],
          rules: ["probe.rule", "probe.other"],
          findings: outcome === "deny" ? [{ rule: "probe.rule", clause: "c", outcome, code: "probe.no", message: title }] : [],
        })

      it("finds decisions by rule, subject, outcome and time, newest first", async () => {
        const first = await decide("allow", "variant_1", "2026-11-01")
        const second = await decide("deny", "variant_2", "2026-11-02")
        const page = { limit: 10, offset: 0 }
        const ids = async (query: object) => (await service.findDecisions({ ...page, ...query })).decisions.map((row) => row.id)
        expect(await ids({})).toEqual([second, first])
        expect(await ids({ subject_id: "variant_1" })).toEqual([first])
        expect(await ids({ rules: ["probe.other"] })).toEqual([second, first])
        expect(await ids({ rules: ["probe.other"], outcome: "deny" })).toEqual([])
        expect(await ids({ rules: ["probe.rule"], outcome: "deny" })).toEqual([second])
        expect(await ids({ rules: [] })).toEqual([])
        expect(await ids({ before: new Date("2026-11-02T00:00:00Z") })).toEqual([first])
        expect(await service.findDecisions({ limit: 1, offset: 1 })).toMatchObject({ count: 2, decisions: [{ id: first }] })
      })

      it("counts what each rule decided", async () => {
        await decide("allow", "variant_1", "2026-11-01")
        await decide("deny", "variant_1", "2026-11-02")
        const statistics = await service.ruleStatistics()
        expect(statistics.get("probe.rule")).toMatchObject({ decisions: 2, denials: 1 })
        expect(statistics.get("probe.other")).toMatchObject({ decisions: 2, denials: 0, last_denied_at: null })
      })
    })
  },
})
