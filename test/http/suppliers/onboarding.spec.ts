import { shop } from "../../support/shop"
import {
  addLicence,
  businessLicence,
  fileLicence,
  freshUscc,
  newSupplier,
  onboard,
  operationLicence,
  submitter,
  verifier,
  verifyFiled,
} from "./onboard"

const create = async (over: object = {}) => (await submitter()).post("/admin/suppliers", newSupplier(over))

describe("from invited to verified", () => {
  it("takes two people and every paper, and leaves a history of who did what", async () => {
    const buyer = await submitter()
    const officer = await verifier()
    const created = await create()
    expect(created.status).toBe(201)
    const { id, uscc } = created.body.supplier
    expect(created.body.supplier).toMatchObject({ state: "invited", blocked: true, licences: [], uscc_warnings: [] })

    const early = await buyer.post(`/admin/suppliers/${id}/submit`)
    expect([early.status, early.body.code]).toEqual([409, "suppliers.papers_incomplete"])
    expect(early.body.message).toContain("营业执照")
    expect(early.body.details.missing).toEqual([["business_licence"], ["food_operation", "filing", "food_production"]])

    await addLicence(id, businessLicence(uscc))
    const permit = await fileLicence(id, operationLicence())
    expect((await buyer.post(`/admin/suppliers/${id}/submit`)).body.supplier.state).toBe("submitted")
    const unverified = await officer.post(`/admin/suppliers/${id}/verify`)
    expect([unverified.status, unverified.body.code]).toEqual([409, "suppliers.papers_incomplete"])

    await verifyFiled(permit)
    const verified = await officer.post(`/admin/suppliers/${id}/verify`)
    expect(verified.status).toBe(200)
    expect(verified.body.supplier).toMatchObject({ state: "verified", blocked: false })
    expect(verified.body.supplier.licences[0]).toMatchObject({ state: "verified", days_left: 900, warnings: [] })

    const { body } = await officer.get(`/admin/suppliers/${id}/history`)
    const actions = body.history.map((line: { action: string }) => line.action).reverse()
    expect(actions).toEqual([
      "party.created",
      "licence.submitted",
      "licence.scan_attached",
      "licence.evidence_attached",
      "licence.verified",
      "licence.submitted",
      "licence.scan_attached",
      "party.submitted",
      "licence.evidence_attached",
      "licence.verified",
      "party.verified",
    ])
    expect(body.history[0].actor).toMatchObject({ type: "user" })
    expect(body.history[0].actor.name).not.toBe(body.history[0].actor.id)
  })

  it("refuses the person who submitted it", async () => {
    const officer = await verifier()
    const { id, uscc } = (await create()).body.supplier
    await addLicence(id, businessLicence(uscc))
    await addLicence(id, operationLicence())
    await officer.post(`/admin/suppliers/${id}/submit`)
    const own = await officer.post(`/admin/suppliers/${id}/verify`)
    expect([own.status, own.body.code]).toEqual([403, "suppliers.same_person"])
    const owner = await shop.staff("owner")
    expect((await owner.post(`/admin/suppliers/${id}/verify`)).status).toBe(200)
  })

  it("lets one of several verifiers win", async () => {
    const { id, uscc } = (await create()).body.supplier
    await addLicence(id, businessLicence(uscc))
    await addLicence(id, operationLicence())
    await (await submitter()).post(`/admin/suppliers/${id}/submit`)
    const people = [await verifier(), await shop.staff("owner"), await verifier(), await shop.staff("owner")]
    const answers = await Promise.all(people.map((person) => person.post(`/admin/suppliers/${id}/verify`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const { body } = await (await verifier()).get(`/admin/suppliers/${id}/history`)
    expect(body.history.filter((line: { action: string }) => line.action === "party.verified")).toHaveLength(1)
  })

  it("is rejected with a reason, and may be submitted again", async () => {
    const officer = await verifier()
    const buyer = await submitter()
    const { id, uscc } = (await create()).body.supplier
    await addLicence(id, businessLicence(uscc))
    await addLicence(id, operationLicence())
    await buyer.post(`/admin/suppliers/${id}/submit`)
    expect((await officer.post(`/admin/suppliers/${id}/reject`, {})).body.code).toBe("request.invalid")
    const rejected = await officer.post(`/admin/suppliers/${id}/reject`, { reason: "地址与营业执照不符" })
    expect(rejected.body.supplier).toMatchObject({ state: "rejected", state_reason: "地址与营业执照不符" })
    expect((await buyer.post(`/admin/suppliers/${id}`, { name: { zh: "改名有限公司", en: "Renamed Co." } })).status).toBe(200)
    expect((await buyer.post(`/admin/suppliers/${id}/submit`)).body.supplier.state).toBe("submitted")
  })

  it("keeps the name of a verified company, and opens more goods only to papers that cover them", async () => {
    const { id } = await onboard()
    const buyer = await submitter()
    const renamed = await buyer.post(`/admin/suppliers/${id}`, { name: { zh: "改名有限公司", en: "Renamed Co." } })
    expect([renamed.status, renamed.body.code]).toEqual([409, "suppliers.identity_fixed"])
    expect((await buyer.post(`/admin/suppliers/${id}`, { contact: "0592-1111111" })).body.supplier.contact).toBe("0592-1111111")
    expect((await buyer.post(`/admin/suppliers/${id}`, { goods_kinds: ["prepacked", "bulk"] })).status).toBe(200)
    const chilled = await buyer.post(`/admin/suppliers/${id}`, { goods_kinds: ["bulk_chilled"] })
    expect([chilled.status, chilled.body.code]).toEqual([409, "suppliers.papers_incomplete"])
  })
})

describe("suspension", () => {
  it("blocks at once, needs a reason, and ends with a reinstatement", async () => {
    const { id } = await onboard()
    const officer = await verifier()
    const suspended = await officer.post(`/admin/suppliers/${id}/suspend`, { reason: "抽检不合格" })
    expect(suspended.body.supplier).toMatchObject({ state: "suspended", blocked: true, state_reason: "抽检不合格" })
    const back = await officer.post(`/admin/suppliers/${id}/reinstate`, { reason: "整改完成" })
    expect(back.body.supplier).toMatchObject({ state: "verified", blocked: false })
    const twice = await officer.post(`/admin/suppliers/${id}/reinstate`, { reason: "整改完成" })
    expect([twice.status, twice.body.code]).toEqual([409, "suppliers.wrong_state"])
  })

  it("cannot be escaped under another name", async () => {
    const { id, uscc } = await onboard()
    await (await verifier()).post(`/admin/suppliers/${id}/suspend`, { reason: "抽检不合格" })
    const again = await create({ uscc: uscc.toLowerCase(), name: { zh: "全新食品有限公司", en: "Brand New Food Co." } })
    expect([again.status, again.body.code]).toEqual([409, "suppliers.uscc_taken"])
    expect(again.body.details.state).toBe("suspended")
  })
})

describe("one company, one file", () => {
  it("takes one of several requests with one credit code at the same moment", async () => {
    const uscc = freshUscc()
    const answers = await Promise.all(Array.from({ length: 6 }, () => create({ uscc })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === "suppliers.uscc_taken")).toBe(true)
  })

  it.each([
    ["17 characters", "9135020077604965A", "suppliers.uscc_length"],
    ["a letter outside the alphabet", "91350200776O49653A", "suppliers.uscc_alphabet"],
    ["eighteen zeros", "000000000000000000", "suppliers.uscc_structure"],
    ["no code at all", undefined, "suppliers.uscc_required"],
  ])("refuses a credit code of %s", async (_, uscc, code) => {
    const answer = await create({ uscc })
    expect([answer.status, answer.body.code]).toEqual([400, code])
  })

  it("takes a code whose check character fails, with a warning", async () => {
    const base = freshUscc()
    const wrong = base.slice(0, 17) + (base[17] === "A" ? "B" : "A")
    const { status, body } = await create({ uscc: wrong })
    expect(status).toBe(201)
    expect(body.supplier.uscc_warnings).toMatchObject([{ code: "suppliers.uscc_check_digit" }])
  })

  it("wants no credit code of a company abroad", async () => {
    expect((await create({ kind: "producer", country_code: "FR", uscc: undefined, goods_kinds: ["import"] })).status).toBe(201)
    expect((await create({ country_code: "FR" })).body.code).toBe("suppliers.uscc_not_for_abroad")
  })
})

describe("bad input", () => {
  it.each([
    ["HTML in a name", { name: { zh: "<script>alert(1)</script>", en: "x" } }, "name.zh"],
    ["a name in one language", { name: { zh: "只有中文" } }, "name.en"],
    ["10,000 characters", { contact: "9".repeat(10_000) }, "contact"],
    ["an unknown kind", { kind: "friend" }, "kind"],
    ["our own kind", { kind: "own" }, "kind"],
    ["no goods", { goods_kinds: [] }, "goods_kinds"],
    ["unknown goods", { goods_kinds: ["gold"] }, "goods_kinds.0"],
    ["an unknown field", { state: "verified" }, ""],
  ])("refuses %s and says where", async (_, over, path) => {
    const { status, body } = await create(over)
    expect([status, body.code]).toEqual([400, "request.invalid"])
    expect(body.details.issues.map((issue: { path: string }) => issue.path)).toContain(path)
  })

  it("answers a coded 404 for ids of nothing, in the reader's language", async () => {
    const officer = await verifier()
    for (const path of ["", "/history"]) {
      expect((await officer.get(`/admin/suppliers/party_nothing${path}`)).body.code).toBe("suppliers.party_not_found")
    }
    const english = await officer.post("/admin/suppliers/party_nothing/verify", {}, { "x-locale": "en" })
    expect([english.status, english.body.message]).toEqual([404, "The company was not found"])
  })
})

describe("who may", () => {
  it("is decided by permission", async () => {
    const { id } = await onboard()
    const keeper = await shop.staff("warehouse_keeper")
    const agent = await shop.staff("support_agent")
    const buyer = await submitter()
    expect((await keeper.get(`/admin/suppliers/${id}`)).status).toBe(200)
    expect((await keeper.post("/admin/suppliers", newSupplier())).status).toBe(403)
    expect((await agent.get("/admin/suppliers")).status).toBe(403)
    expect((await buyer.post(`/admin/suppliers/${id}/suspend`, { reason: "x" })).status).toBe(403)
    expect((await buyer.post(`/admin/suppliers/${id}/verify`)).status).toBe(403)
    expect((await (await shop.customer()).get("/admin/suppliers")).status).toBe(401)
    expect((await shop.api().get("/admin/suppliers")).status).toBe(401)
  })
})

describe("the list", () => {
  it("finds by name, number, kind, state and lapse, a page at a time", async () => {
    const tag = `检索${Date.now()}`
    const officer = await verifier()
    const find = async (query: string) => (await officer.get(`/admin/suppliers?q=${encodeURIComponent(tag)}&${query}`)).body
    const ids = []
    for (const n of [1, 2, 3]) ids.push((await onboard({ name: { zh: `${tag}第${n}`, en: `${tag} ${n}` } })).id)
    await create({ name: { zh: `${tag}第4`, en: `${tag} 4` } })
    await shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type = 'food_operation'", [ids[0], "2025-12-31"])
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type = 'food_operation'", [ids[1], soon])

    expect(await find("")).toMatchObject({ count: 4, limit: 20, offset: 0 })
    expect((await find("limit=2&offset=2")).suppliers).toHaveLength(2)
    expect(await find("limit=2&offset=100")).toMatchObject({ count: 4, suppliers: [] })
    expect((await find("state=lapsed")).suppliers).toMatchObject([{ id: ids[0], state: "lapsed", receive_until: "2025-12-31" }])
    expect((await find("state=verified")).count).toBe(2)
    expect((await find("state=invited")).count).toBe(1)
    expect((await find("lapse=lapsed")).suppliers.map((row: { id: string }) => row.id)).toEqual([ids[0]])
    expect((await find("lapse=expiring")).suppliers.map((row: { id: string }) => row.id)).toEqual([ids[1]])
    expect((await find("lapse=in_order")).suppliers.map((row: { id: string }) => row.id)).toEqual([ids[2]])
    expect((await find("kind=producer,distributor")).count).toBe(0)
    const number = (await officer.get(`/admin/suppliers/${ids[2]}`)).body.supplier.licences[0].number
    expect((await officer.get(`/admin/suppliers?q=${number}`)).body.suppliers).toMatchObject([{ id: ids[2] }])
    expect((await officer.get("/admin/suppliers?q=%25")).body.count).toBe(0)
    expect((await officer.get("/admin/suppliers?limit=0")).body.code).toBe("request.invalid")
    expect((await officer.get("/admin/suppliers?state=gone")).body.code).toBe("request.invalid")
  })
})
