import type { RoleCode } from "@anxin/compliance/contracts/access"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { resolve } from "node:path"
import type AccessModuleService from "../src/modules/access/service"

const grant = (user_id: string, role: RoleCode) => ({ user_id, role, assigned_by: "system" })

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: { code: string }) => error.code
  )
}

moduleIntegrationTestRunner<AccessModuleService>({
  moduleName: "access",
  resolve: resolve(__dirname, "../src/modules/access"),
  testSuite: ({ service }) => {
    describe("the access module", () => {
      const owners = async () => (await service.listRoleAssignments({ role: "owner" })).map((row) => row.user_id)

      it("keeps the last owner when owners remove each other at once, by role or by account", async () => {
        const users = ["user_1", "user_2", "user_3", "user_4"]
        for (const user of users) await service.assignRole(grant(user, "owner"))
        const codes = await Promise.all(
          users.map((user_id, index) => {
            const input = { user_id, revoked_by: "user_0" }
            return codeOf(index % 2 ? service.revokeAllRoles(input) : service.revokeRole({ ...input, role: "owner" }))
          })
        )
        expect(await owners()).toHaveLength(1)
        expect(codes.filter(Boolean)).toEqual(["access.last_owner"])
      })

      it("leaves everything as it was when the last owner's account is to be closed", async () => {
        await service.assignRole(grant("user_1", "owner"))
        await service.assignRole(grant("user_1", "buyer"))
        expect(await codeOf(service.revokeAllRoles({ user_id: "user_1", revoked_by: "user_2" }))).toBe("access.last_owner")
        expect(await service.rolesOf("user_1")).toEqual(["owner", "buyer"])
      })

      it("grants a role once, however often and however fast it is granted", async () => {
        await Promise.all(Array.from({ length: 8 }, () => service.assignRole(grant("user_1", "buyer"))))
        expect(await service.rolesOf("user_1")).toEqual(["buyer"])
        expect(await codeOf(service.assignRole(grant("user_1", "king" as RoleCode)))).toBe("access.role_unknown")
      })

      it("grants a revoked role anew and keeps the old grant as history", async () => {
        await service.assignRole(grant("user_1", "finance"))
        await service.revokeRole({ user_id: "user_1", role: "finance", revoked_by: "user_2" })
        expect(await service.rolesOf("user_1")).toEqual([])
        expect(await codeOf(service.revokeRole({ user_id: "user_1", role: "finance", revoked_by: "user_2" }))).toBe("access.role_not_held")
        await service.assignRole(grant("user_1", "finance"))
        const all = await service.listRoleAssignments({ user_id: "user_1" }, { withDeleted: true })
        expect(new Set(all.map((row) => row.revoked_by))).toEqual(new Set(["user_2", null]))
      })

      it("shows a notice once to a holder of two of its roles and refuses unknown roles", async () => {
        const notice = { code: "test.notice", message: { zh: "通知", en: "notice" }, subject_id: "sub_1" }
        await service.notifyRoles({ ...notice, roles: ["store_manager", "operations_director", "store_manager"] })
        const page = await service.noticesFor({
          user_id: "user_1",
          roles: ["operations_director", "store_manager"],
          unread_only: true,
          limit: 10,
          offset: 0,
        })
        expect(page).toMatchObject({ count: 1, unread_count: 1, notices: [{ roles: ["store_manager", "operations_director"], read_at: null }] })
        expect(await codeOf(service.notifyRoles({ ...notice, roles: ["king" as RoleCode] }))).toBe("access.role_unknown")
        expect(await codeOf(service.notifyRoles({ ...notice, roles: [] }))).toBe("access.role_unknown")
      })

      it("pages notices newest first and marks them for one reader only", async () => {
        for (const code of ["a", "b", "c"]) {
          await service.notifyRoles({ roles: ["buyer"], code: `test.${code}`, message: { zh: "一", en: "one" }, subject_id: "s" })
        }
        const mine = { user_id: "user_1", roles: ["buyer" as const], unread_only: false, limit: 2, offset: 0 }
        const first = await service.noticesFor(mine)
        expect(first.notices.map((notice) => notice.code)).toEqual(["test.c", "test.b"])
        expect((await service.noticesFor({ ...mine, offset: 2 })).notices.map((notice) => notice.code)).toEqual(["test.a"])
        const notice_id = first.notices[0]!.id
        await Promise.all([1, 2, 3].map(() => service.markNoticeRead({ notice_id, user_id: "user_1", roles: ["buyer"] })))
        expect((await service.noticesFor(mine)).unread_count).toBe(2)
        expect((await service.noticesFor({ ...mine, user_id: "user_2" })).unread_count).toBe(3)
        expect(await codeOf(service.markNoticeRead({ notice_id, user_id: "user_3", roles: ["finance"] }))).toBe("access.notice_unknown")
      })
    })
  },
})
