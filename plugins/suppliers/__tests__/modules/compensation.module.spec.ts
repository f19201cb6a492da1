import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { createStep, createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@anxin/compliance/contracts/access"
import type SuppliersModuleService from "../../src/modules/suppliers/service"
import * as workflows from "../../src/workflows"
import { createPartyStep, type CreatePartyInput } from "../../src/workflows/party/steps/create-party"
import { insertLicence, insertParty } from "./insert"
import { workflowContainer } from "./workflow-container"

const MODULE = join(__dirname, "../../src/modules/suppliers")
const submitter: Actor = { type: "user", id: "user_a" }
const reviewer: Actor = { type: "user", id: "user_b" }
const file = { id: "pf_1", content_type: "image/png", size: 10, keyed_hash: "f".repeat(64) }
const register = { name: "公示系统", consulted_at: "2026-01-01T00:00:00Z", result: "match" as const }
const scanned = { state: "submitted", decided_by: null, decided_at: null, scan_file_id: "pf_s", evidence_file_id: "pf_e" }
const failingNumber = { type: "food_operation" as const, number: "JY11108071215651", sales_items: ["prepacked"] }

jest.setTimeout(60_000)

/** Each change of a party: from which state, and what is asked. */
const CHANGES: [string, { state: string; licence?: object }, (ids: { party_id: string; licence_id: string }) => object][] = [
  ["submitParty", { state: "invited" }, ({ party_id }) => ({ party_id, actor: submitter })],
  ["verifyParty", { state: "submitted" }, ({ party_id }) => ({ party_id, actor: reviewer })],
  ["rejectParty", { state: "submitted" }, ({ party_id }) => ({ party_id, actor: reviewer, reason: "r" })],
  ["suspendParty", { state: "verified" }, ({ party_id }) => ({ party_id, actor: reviewer, reason: "r" })],
  ["reinstateParty", { state: "suspended" }, ({ party_id }) => ({ party_id, actor: reviewer, reason: "r" })],
  ["updateParty", { state: "verified" }, ({ party_id }) => ({ party_id, actor: reviewer, changes: { contact: "new" } })],
  [
    "submitLicence",
    { state: "invited" },
    ({ party_id }) => ({
      party_id,
      actor: submitter,
      licence: { ...failingNumber, issuer: "x", valid_from: "2026-01-01", valid_to: "2030-01-01", food_categories: [] },
    }),
  ],
  ["attachScan", { state: "invited", licence: scanned }, (ids) => ({ ...ids, actor: submitter, file })],
  ["attachEvidence", { state: "invited", licence: scanned }, (ids) => ({ ...ids, actor: reviewer, file })],
  ["overrideNumber", { state: "invited", licence: { ...scanned, ...failingNumber } }, (ids) => ({ ...ids, actor: reviewer, reason: "r" })],
  ["verifyLicence", { state: "invited", licence: { ...scanned, number: "91350200776049653A" } }, (ids) => ({ ...ids, actor: reviewer, register })],
  ["rejectLicence", { state: "invited", licence: scanned }, (ids) => ({ ...ids, actor: reviewer, reason: "r" })],
  ["revokeLicence", { state: "verified", licence: {} }, (ids) => ({ ...ids, actor: reviewer, reason: "r" })],
]

moduleIntegrationTestRunner<SuppliersModuleService>({
  moduleName: "suppliers",
  resolve: MODULE,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service }) => {
    const run = (name: string, input: object, bus: "works" | "fails") => {
      const workflow = workflows[`${name}Workflow` as keyof typeof workflows] as unknown as (
        container: object
      ) => { run(options: object): Promise<{ errors: { error: Error }[] }> }
      return workflow(workflowContainer(service, bus)).run({ input, throwOnError: false })
    }

    async function prepare({ state, licence }: { state: string; licence?: object }) {
      const party_id = await insertParty(service, { state, submitted_by: state === "invited" ? null : "user_a" })
      const business = await insertLicence(service, party_id)
      await insertLicence(service, party_id, { type: "filing", sales_items: ["prepacked"] })
      const licence_id = licence ? await insertLicence(service, party_id, licence as never) : business
      return { party_id, licence_id }
    }

    const withoutTimes = (party: object) => JSON.parse(JSON.stringify(party, (key, value) => (key === "updated_at" ? undefined : value)))

    it.each(CHANGES)("%s: its compensation restores exactly what was", async (name, from, inputOf) => {
      const ids = await prepare(from)
      const before = withoutTimes(await service.partyOnFile(ids.party_id))
      const { errors } = await run(name, inputOf(ids), "fails")
      expect(errors[0]!.error.message).toContain("the event bus is down")
      expect(withoutTimes(await service.partyOnFile(ids.party_id))).toEqual(before)
      const history = await service.listPartyEvents({ party_id: ids.party_id }, { order: { id: "ASC" } })
      expect(history).toHaveLength(2)
      expect(history[1]!.action).toBe(`${history[0]!.action}.reverted`)
    })

    it.each(CHANGES)("%s: without a fault it changes the party and writes one line", async (name, from, inputOf) => {
      const ids = await prepare(from)
      const before = withoutTimes(await service.partyOnFile(ids.party_id))
      expect((await run(name, inputOf(ids), "works")).errors).toEqual([])
      expect(withoutTimes(await service.partyOnFile(ids.party_id))).not.toEqual(before)
      expect(await service.listPartyEvents({ party_id: ids.party_id })).toHaveLength(1)
    })

    it("createParty: a party whose next step fails is off the file, and its number is free again", async () => {
      const fail = createStep("test-fails", async () => {
        throw new Error("the next step failed")
      })
      const workflow = createWorkflow("test-create-party-then-fail", (input: WorkflowData<CreatePartyInput>) => {
        const created = createPartyStep(input)
        fail()
        return new WorkflowResponse(created)
      })
      const party: CreatePartyInput["party"] = {
        kind: "supplier",
        name_zh: "甲",
        name_en: "A",
        uscc: "91350200776049653A",
        country_code: "cn",
        address_zh: "地",
        address_en: "addr",
        contact: "c",
        goods_kinds: ["prepacked"],
        icp_number: null,
        public_security_number: null,
        hotline: null,
      }
      const { errors } = await workflow(workflowContainer(service, "works")).run({
        input: { party, actor: submitter },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect(await service.listParties({})).toEqual([])
      const id = await service.createParty(party, submitter, new Date())
      expect((await service.partyOnFile(id)).state).toBe("invited")
    })

    it("history can be neither changed nor deleted, by whatever program", async () => {
      const party = await insertParty(service)
      await service.recordHistory({ party_id: party, action: "party.created", actor: submitter, at: new Date() })
      const [line] = await service.listPartyEvents({ party_id: party })
      await expect(service.updatePartyEvents([{ id: line!.id, reason: "forged" }])).rejects.toThrow("append-only")
      await expect(service.deletePartyEvents([line!.id])).rejects.toThrow("append-only")
    })
  },
})
