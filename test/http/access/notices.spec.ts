import { randomUUID } from "node:crypto"
import { shop } from "../../support/shop"
import { invitedStaff } from "./actors"

jest.setTimeout(60_000)

const notify = async (roles: string[], code: string) => {
  const id = `ntc_${randomUUID()}`
  await shop.sql(
    "insert into staff_notice (id, roles, code, message_zh, message_en, subject_id) values ($1, $2, $3, '收货有差异', 'A receipt differs', 'grec_1')",
    [id, roles, code]
  )
  return id
}

describe("notices", () => {
  it("reach the holders of the role, are marked by each for themselves, and are counted", async () => {
    const keeper = await shop.staff("warehouse_keeper")
    const before = (await keeper.get("/admin/notices")).body
    const id = await notify(["warehouse_keeper", "buyer"], "traceability.receipt_difference")

    const { body } = await keeper.get("/admin/notices?limit=1")
    expect(body).toMatchObject({ count: before.count + 1, unread_count: before.unread_count + 1, limit: 1, offset: 0 })
    expect(body.notices).toEqual([
      {
        id,
        roles: ["warehouse_keeper", "buyer"],
        code: "traceability.receipt_difference",
        message: { zh: "收货有差异", en: "A receipt differs" },
        subject_id: "grec_1",
        created_at: expect.any(String),
        read_at: null,
      },
    ])

    const marks = await Promise.all([1, 2, 3].map(() => keeper.post(`/admin/notices/${id}/read`)))
    expect(marks.map((mark) => mark.status)).toEqual([200, 200, 200])
    const after = (await keeper.get("/admin/notices?unread=true")).body
    expect(after.unread_count).toBe(before.unread_count)
    expect(after.notices.map((notice: any) => notice.id)).not.toContain(id)

    const buyers = (await (await shop.staff("buyer")).get("/admin/notices?unread=true")).body
    expect(buyers.notices.map((notice: any) => notice.id)).toContain(id)
  })

  it("are not for other roles, nor for staff without one", async () => {
    const id = await notify(["finance"], "test.private")
    const { client } = await invitedStaff()
    expect((await client.get("/admin/notices")).body).toMatchObject({ notices: [], count: 0, unread_count: 0 })
    const marked = await client.post(`/admin/notices/${id}/read`)
    expect([marked.status, marked.body.code]).toEqual([404, "access.notice_unknown"])
    expect((await client.post("/admin/notices/ntc_none/read")).body.code).toBe("access.notice_unknown")
    expect((await client.get("/admin/notices?limit=0")).body.code).toBe("request.invalid")
  })
})
