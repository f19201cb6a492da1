import { join } from "node:path"
import { addDays, legalDate } from "@anxin/compliance/domain/calendar-date"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type SuppliersModuleService from "../../src/modules/suppliers/service"
import { insertLicence, insertParty } from "./insert"

const MODULE = join(__dirname, "../../src/modules/suppliers")
const today = legalDate(new Date())
const yesterday = addDays(today, -1)
const tomorrow = addDays(today, 1)

jest.setTimeout(60_000)

moduleIntegrationTestRunner<SuppliersModuleService>({
  moduleName: "suppliers",
  resolve: MODULE,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service }) => {
    const standing = async (id: string) => (await service.standingRows([id])).get(id)

    describe("the view of standing", () => {
      it("blocks a party without papers, and one that nobody verified", async () => {
        const bare = await insertParty(service)
        const waiting = await insertParty(service, { state: "submitted" })
        await insertLicence(service, waiting)
        await insertLicence(service, waiting, { type: "food_operation", sales_items: ["prepacked"] })
        expect(await standing(bare)).toMatchObject({ blocked: true })
        expect(await standing(waiting)).toMatchObject({ blocked: true })
      })

      it("has no end when no paper ends", async () => {
        const party = await insertParty(service)
        await insertLicence(service, party)
        await insertLicence(service, party, { type: "filing", sales_items: ["prepacked"] })
        expect(await standing(party)).toEqual({ party_id: party, receive_until: null, sell_until: null, blocked: false })
      })

      it("ends with the earlier paper; a lapse shows in the dates, not in `blocked`", async () => {
        const party = await insertParty(service)
        await insertLicence(service, party, { valid_to: tomorrow })
        await insertLicence(service, party, { type: "food_operation", valid_to: yesterday })
        const row = { receive_until: yesterday, sell_until: yesterday, blocked: false }
        expect(await standing(party)).toMatchObject(row)
        await insertLicence(service, party, { type: "food_operation", valid_from: today, valid_to: addDays(today, 400) })
        expect(await standing(party)).toMatchObject({ receive_until: tomorrow, sell_until: tomorrow, blocked: false })
      })

      it("counts a renewal that begins the day after, and not one that leaves a gap", async () => {
        const joined = await insertParty(service)
        const torn = await insertParty(service)
        for (const [party, from] of [[joined, tomorrow], [torn, addDays(today, 2)]] as const) {
          await insertLicence(service, party)
          await insertLicence(service, party, { type: "food_operation", valid_to: today })
          await insertLicence(service, party, { type: "food_operation", valid_from: from, valid_to: addDays(today, 900) })
        }
        expect(await standing(joined)).toMatchObject({ receive_until: addDays(today, 900) })
        expect(await standing(torn)).toMatchObject({ receive_until: today })
      })

      it("blocks papers that begin in the future only", async () => {
        const party = await insertParty(service)
        await insertLicence(service, party)
        await insertLicence(service, party, { type: "filing", valid_from: tomorrow })
        expect(await standing(party)).toMatchObject({ blocked: true })
      })

      it("asks no permit of farm produce, and no business licence abroad", async () => {
        const farm = await insertParty(service, { goods_kinds: ["farm_produce"] })
        await insertLicence(service, farm)
        const abroad = await insertParty(service, { country_code: "fr", uscc: null })
        await insertLicence(service, abroad, { type: "overseas_registration", valid_to: tomorrow })
        expect(await standing(farm)).toMatchObject({ receive_until: null, blocked: false })
        expect(await standing(abroad)).toMatchObject({ receive_until: tomorrow, blocked: false })
      })

      it("blocks after a revocation until a later verification in the same group", async () => {
        const party = await insertParty(service)
        await insertLicence(service, party)
        await insertLicence(service, party, { type: "filing", decided_at: new Date("2025-01-02") })
        await insertLicence(service, party, { type: "food_operation", state: "revoked", revoked_at: new Date("2025-03-01") })
        expect(await standing(party)).toMatchObject({ blocked: true })
        await insertLicence(service, party, { type: "food_operation", decided_at: new Date("2025-03-02") })
        expect(await standing(party)).toMatchObject({ blocked: false })
      })

      it("blocks the suspended, whatever their papers and the setting", async () => {
        const party = await insertParty(service, { state: "suspended" })
        await insertLicence(service, party)
        await insertLicence(service, party, { type: "filing" })
        await service.createSalePolicies([{ effective_from: "2020-01-01", lapse_stops_sale: false }])
        expect(await standing(party)).toMatchObject({ blocked: true })
      })

      it("lets lots received earlier be sold when the dated setting says so, but never received", async () => {
        const party = await insertParty(service)
        await insertLicence(service, party)
        await insertLicence(service, party, { type: "food_operation", valid_to: yesterday })
        await service.createSalePolicies([{ effective_from: tomorrow, lapse_stops_sale: false }])
        expect(await standing(party)).toMatchObject({ receive_until: yesterday, sell_until: yesterday })
        await service.createSalePolicies([{ effective_from: yesterday, lapse_stops_sale: false }])
        expect(await standing(party)).toMatchObject({ receive_until: yesterday, sell_until: null, blocked: false })
      })

      it("says the same as the rules in TypeScript, whatever the papers", async () => {
        const spans = [
          [-400, -30], [-400, -1], [-400, 0], [-30, 30], [0, 90], [1, 90], [2, 90], [-10, null], [31, null],
        ] as const
        const parties: string[] = []
        let random = 42
        const oneIn = (n: number) => (random = (random * 1_103_515_245 + 12_345) % 2_147_483_648) % 97 % n === 0
        for (let seed = 0; seed < 40; seed++) {
          const party = await insertParty(service, { uscc: null })
          parties.push(party)
          for (const type of ["business_licence", "food_operation"] as const) {
            for (const [from, to] of spans.filter(() => oneIn(4))) {
              await insertLicence(service, party, {
                type,
                sales_items: ["prepacked"],
                valid_from: addDays(today, from),
                valid_to: to === null ? null : addDays(today, to),
              })
            }
          }
        }
        const rows = await service.standingRows(parties)
        const judged = await service.standings(
          parties.map((party_id) => ({ party_id, role: "supplier", goods_kind: "prepacked", food_category: "07", on: today }))
        )
        for (const { party_id, ok, ok_until } of judged) {
          const row = rows.get(party_id)!
          expect(!row.blocked && (row.receive_until === null || row.receive_until >= today)).toBe(ok)
          if (ok) expect(row.receive_until).toBe(ok_until)
        }
        expect(judged.some(({ ok }) => ok) && judged.some(({ ok }) => !ok)).toBe(true)
      })
    })

    describe("what the tables refuse by themselves", () => {
      it("dates that do not exist or run backwards", async () => {
        const party = await insertParty(service)
        await expect(insertLicence(service, party, { valid_to: "2026-02-30" })).rejects.toThrow()
        await expect(insertLicence(service, party, { valid_from: today, valid_to: yesterday })).rejects.toThrow()
      })

      it("one credit code twice, also after the first party was removed", async () => {
        const first = await insertParty(service, { uscc: "91350200776049653A" })
        await service.softDeleteParties([first])
        await expect(insertParty(service, { uscc: "91350200776049653A" })).rejects.toThrow()
      })

      it("a second company of our own", async () => {
        await insertParty(service, { kind: "own" })
        await expect(insertParty(service, { kind: "own" })).rejects.toThrow()
      })
    })

    describe("summaries", () => {
      it("show a lapse and only papers that were verified, in the order asked", async () => {
        const good = await insertParty(service)
        const lapsed = await insertParty(service)
        await insertLicence(service, good)
        await insertLicence(service, good, { type: "filing" })
        await insertLicence(service, good, { type: "food_operation", state: "submitted" })
        await insertLicence(service, lapsed)
        await insertLicence(service, lapsed, { type: "filing", valid_to: yesterday })
        const summaries = await service.partySummaries([lapsed, "party_unknown", good])
        expect(summaries.map(({ id, state, licences }) => [id, state, licences.length])).toEqual([
          [lapsed, "lapsed", 2],
          [good, "verified", 2],
        ])
      })
    })
  },
})
