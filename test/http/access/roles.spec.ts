import { shop } from "../../support/shop"
import { invitedStaff } from "./actors"

jest.setTimeout(60_000)

const ownId = async (client: { get(path: string): Promise<any> }) => (await client.get("/admin/users/me")).body.user.id as string

describe("granting and revoking roles", () => {
  it("takes effect with the next request, both ways", async () => {
    const owner = await shop.staff("owner")
    const { client, id } = await invitedStaff()
    expect((await client.get("/admin/roles/me")).body).toEqual({ roles: [], permissions: [] })
    expect((await client.get("/admin/orders")).status).toBe(403)

    const granted = await owner.post(`/admin/users/${id}/roles`, { roles: ["support_agent", "buyer"] })
    expect(granted.body.roles).toMatchObject([{ role: "support_agent", assigned_by: await ownId(owner) }, { role: "buyer" }])
    expect((await client.get("/admin/orders")).status).toBe(200)
    const mine = (await client.get("/admin/roles/me")).body
    expect(mine.roles).toEqual(["support_agent", "buyer"])
    expect(mine.permissions).toEqual(expect.arrayContaining(["order.read", "product.write"]))

    expect((await owner.delete(`/admin/users/${id}/roles/support_agent`)).body.roles).toMatchObject([{ role: "buyer" }])
    expect((await client.get("/admin/orders")).status).toBe(403)
    expect((await client.get(`/admin/users/${id}/roles`)).body.roles).toMatchObject([{ role: "buyer" }])
  })

  it("changes nothing when a role is granted twice, in a row or at once", async () => {
    const owner = await shop.staff("owner")
    const { id } = await invitedStaff()
    const answers = await Promise.all(Array.from({ length: 6 }, () => owner.post(`/admin/users/${id}/roles`, { roles: ["auditor"] })))
    expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(200))
    expect((await owner.get(`/admin/users/${id}/roles`)).body.roles).toHaveLength(1)
  })

  it("keeps who granted and revoked what", async () => {
    const owner = await shop.staff("owner")
    const { id } = await invitedStaff()
    await owner.post(`/admin/users/${id}/roles`, { roles: ["finance"] })
    await owner.delete(`/admin/users/${id}/roles/finance`)
    const rows = await shop.sql("select role, assigned_by, revoked_by, deleted_at from role_assignment where user_id = $1", [id])
    const by = await ownId(owner)
    expect(rows).toEqual([{ role: "finance", assigned_by: by, revoked_by: by, deleted_at: expect.any(Date) }])
  })

  it("is refused for bad input, with a code", async () => {
    const owner = await shop.staff("owner")
    const { id } = await invitedStaff()
    const grant = async (user: string, body: unknown) => {
      const { status, body: answer } = await owner.post(`/admin/users/${user}/roles`, body)
      return [status, answer.code]
    }
    expect(await grant(id, { roles: ["king"] })).toEqual([400, "access.role_unknown"])
    expect(await grant(id, { roles: ["toString"] })).toEqual([400, "access.role_unknown"])
    expect(await grant("user_none", { roles: ["buyer"] })).toEqual([404, "access.user_unknown"])
    expect((await grant(id, { roles: [] }))[0]).toBe(400)
    expect((await grant(id, { role: "buyer" }))[0]).toBe(400)
    expect((await owner.delete(`/admin/users/${id}/roles/buyer`)).body.code).toBe("access.role_not_held")
    expect((await owner.delete(`/admin/users/${id}/roles/king`)).body.code).toBe("access.role_unknown")
  })

  it("is for owners only, and never for oneself", async () => {
    const owner = await shop.staff("owner")
    const manager = await shop.staff("store_manager")
    const managerId = await ownId(manager)
    const ownerId = await ownId(owner)
    expect((await manager.post(`/admin/users/${managerId}/roles`, { roles: ["owner"] })).body.code).toBe("access.permission_missing")
    expect((await owner.post(`/admin/users/${ownerId}/roles`, { roles: ["finance"] })).body.code).toBe("access.role_own")
    expect((await owner.delete(`/admin/users/${ownerId}/roles/owner`)).body.code).toBe("access.role_own")
    expect((await owner.delete(`/admin/users/${ownerId}`)).body.code).toBe("access.role_own")
    expect((await owner.request("DELETE", `/admin/users/${managerId}/roles`, { roles: ["store_manager"] })).body.code).toBe("access.route_closed")
  })
})

describe("the last owner", () => {
  it("stays when two owners remove each other at the same moment", async () => {
    const owner = await shop.staff("owner")
    const ownerId = await ownId(owner)
    const second = await invitedStaff()
    await owner.post(`/admin/users/${second.id}/roles`, { roles: ["owner"] })
    const answers = await Promise.all([
      owner.delete(`/admin/users/${second.id}/roles/owner`),
      second.client.delete(`/admin/users/${ownerId}/roles/owner`),
    ])
    const owners = await shop.sql("select user_id from role_assignment where role = 'owner' and deleted_at is null")
    expect(owners).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const loser = answers.find((answer) => answer.status !== 200)!
    expect(["access.last_owner", "access.permission_missing"]).toContain(loser.body.code)
    // The test shop's owner gets the role back, whoever won.
    if (owners[0].user_id !== ownerId) await second.client.post(`/admin/users/${ownerId}/roles`, { roles: ["owner"] })
  })
})

describe("closing an account", () => {
  it("ends its roles and its access, and keeps the history", async () => {
    const owner = await shop.staff("owner")
    const { client, id } = await invitedStaff()
    await owner.post(`/admin/users/${id}/roles`, { roles: ["auditor", "buyer"] })
    expect((await owner.delete(`/admin/users/${id}`)).body).toEqual({ id, object: "user", deleted: true })
    expect((await client.get("/admin/products")).body.code).toBe("access.permission_missing")
    expect((await owner.delete(`/admin/users/${id}`)).body.code).toBe("access.user_unknown")
    const rows = await shop.sql("select deleted_at from role_assignment where user_id = $1", [id])
    expect(rows.map((row) => row.deleted_at instanceof Date)).toEqual([true, true])
  })
})

describe("reading roles", () => {
  it("shows the matrix and the staff to those who may see them", async () => {
    const auditor = await shop.staff("auditor")
    const { body } = await auditor.get("/admin/roles")
    expect(body.roles).toHaveLength(13)
    expect(body.roles[1]).toEqual({ code: "store_manager", title: { zh: "店长", en: "Store manager" } })
    const row = body.permissions.find((grant: any) => grant.permission === "role.grant")
    expect(row).toEqual({ permission: "role.grant", title: { zh: "授予和收回角色", en: "Grant and revoke roles" }, roles: ["owner"] })

    const staff = (await auditor.get("/admin/roles/staff?q=finance@anxin.test")).body
    expect(staff.staff).toMatchObject([{ email: "finance@anxin.test", roles: [{ role: "finance", assigned_by: "system" }] }])
    expect((await auditor.get("/admin/roles/staff?limit=2&offset=1")).body).toMatchObject({ limit: 2, offset: 1 })
    expect((await auditor.get("/admin/roles/staff?limit=1000")).body.code).toBe("request.invalid")
    expect((await (await shop.staff("buyer")).get("/admin/roles")).status).toBe(403)
  })
})
