import { join } from "node:path"
import { addDays } from "@anxin/compliance/domain/calendar-date"
import type { AccessService } from "@anxin/compliance/contracts/services"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type SuppliersModuleService from "../../src/modules/suppliers/service"
import { remindOfEndings } from "../../src/reminders/remind-of-endings"
import { insertLicence, insertParty } from "./insert"

const MODULE = join(__dirname, "../../src/modules/suppliers")
const THRESHOLDS = [90, 60, 30]
const today = "2026-06-01"

jest.setTimeout(60_000)

type Notice = Parameters<AccessService["notifyRoles"]>[0]

moduleIntegrationTestRunner<SuppliersModuleService>({
  moduleName: "suppliers",
  resolve: MODULE,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service }) => {
    function inbox(fail = false) {
      const notices: Notice[] = []
      const notifyRoles = async (notice: Notice) => {
        if (fail) throw new Error("notices are down")
        notices.push(notice)
      }
      return { notices, access: { notifyRoles } as unknown as AccessService }
    }
    const ending = async (days: number, over: Record<string, unknown> = {}) => {
      const party = await insertParty(service, over)
      await insertLicence(service, party, { type: "food_operation", number: "JY1", valid_to: addDays(today, days) })
      return party
    }

    it("tells buyer and compliance officer once for each threshold, and nobody before the first", async () => {
      const party = await ending(91)
      const { notices, access } = inbox()
      const on = (day: number) => remindOfEndings(service, access, addDays(today, day), THRESHOLDS)
      expect(await on(0)).toBe(0)
      expect(await on(1)).toBe(1)
      expect(await on(1)).toBe(0)
      expect(await on(2)).toBe(0)
      expect(await on(31)).toBe(1)
      expect(await on(61)).toBe(1)
      expect(await on(91)).toBe(0)
      expect(await on(92)).toBe(0)
      expect(notices[0]).toMatchObject({ roles: ["compliance_officer", "buyer"], code: "suppliers.licence_ending", subject_id: party })
      expect(notices.map(({ message }) => message.zh.match(/还有 (\d+) 天/)![1])).toEqual(["90", "60", "30"])
    })

    it("says it once for a paper filed late, not for every threshold at a time", async () => {
      await ending(20)
      const { notices, access } = inbox()
      await remindOfEndings(service, access, today, THRESHOLDS)
      await remindOfEndings(service, access, addDays(today, 1), THRESHOLDS)
      expect(notices).toHaveLength(1)
    })

    it("is silent about renewed, unverified and endless papers, and tells the owner of our own", async () => {
      const renewed = await ending(20)
      await insertLicence(service, renewed, { type: "food_operation", number: "JY1", valid_to: addDays(today, 900) })
      const waiting = await insertParty(service)
      await insertLicence(service, waiting, { type: "food_operation", state: "submitted", valid_to: addDays(today, 20) })
      await insertLicence(service, waiting)
      const own = await ending(20, { kind: "own" })
      const { notices, access } = inbox()
      expect(await remindOfEndings(service, access, today, THRESHOLDS)).toBe(1)
      expect(notices).toMatchObject([{ subject_id: own, roles: ["compliance_officer", "buyer", "owner", "store_manager"] }])
    })

    it("tries again on the next run when a notice could not be sent", async () => {
      await ending(20)
      await expect(remindOfEndings(service, inbox(true).access, today, THRESHOLDS)).rejects.toThrow("notices are down")
      expect(await remindOfEndings(service, inbox().access, today, THRESHOLDS)).toBe(1)
    })

    it("sends one notice when several processes run it at once", async () => {
      await ending(20)
      const { notices, access } = inbox()
      await Promise.all([1, 2, 3].map(() => remindOfEndings(service, access, today, THRESHOLDS)))
      expect(notices).toHaveLength(1)
    })
  },
})
