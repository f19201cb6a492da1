import { shop } from "../../support/shop"

describe("rulebook", () => {
  it("lists all 131 entries with state, implementations and statistics", async () => {
    const officer = await shop.staff("compliance_officer")
    const { status, body } = await officer.get("/admin/rules")
    expect(status).toBe(200)
    expect(body.rules.map((rule: { no: string }) => rule.no)).toEqual(Array.from({ length: 131 }, (_, index) => `R${index + 1}`))
    for (const rule of body.rules) {
      expect(rule.state === "enforced").toBe(rule.implementations.length > 0)
      for (const source of rule.sources) expect(body.documents).toHaveProperty(source.clause.split("§")[0])
    }
    expect(body.rules[130]).toMatchObject({ no: "R131", kind: "C", state: "prose", decisions: 0 })
  })

  it("shows one entry with its last decisions, whatever the letter case", async () => {
    const auditor = await shop.staff("auditor")
    const { status, body } = await auditor.get("/admin/rules/r13")
    expect(status).toBe(200)
    expect(body.rule).toMatchObject({ no: "R13", home: "labelling" })
    expect(Array.isArray(body.last_decisions)).toBe(true)
  })

  it("answers a coded 404 for a number it does not have, in the reader's language", async () => {
    const auditor = await shop.staff("auditor")
    const zh = await auditor.get("/admin/rules/R999")
    const en = await auditor.get("/admin/rules/R999", { "x-locale": "en" })
    expect([zh.status, zh.body.code, zh.body.message]).toEqual([404, "compliance.rule_unknown", "规则手册中没有 R999"])
    expect(en.body.message).toBe("The rulebook has no R999")
  })

  it("is closed to customers, visitors and staff without the permission", async () => {
    const customer = await shop.customer()
    const keeper = await shop.staff("warehouse_keeper")
    expect((await customer.get("/admin/rules")).status).toBe(401)
    expect((await shop.api().get("/admin/rules")).status).toBe(401)
    expect((await keeper.get("/admin/rules")).status).toBe(403)
    expect((await keeper.get("/admin/gate-decisions")).status).toBe(403)
  })
})

describe("gate decisions", () => {
  /** A visitor asks for goods that no lot covers: the gate of cart lines refuses and leaves evidence. */
  async function refusedLine(): Promise<string> {
    const owner = await shop.staff("owner")
    const title = `probe ${Date.now()}`
    const created = await owner.post("/admin/products", {
      title,
      options: [{ title: "net content", values: ["500 g"] }],
      variants: [{ title: "500 g", options: { "net content": "500 g" }, prices: [{ currency_code: "cny", amount: 10 }] }],
      status: "published",
    })
    expect(created.status).toBe(422)
    return created.body.findings[0].rule as string
  }

  it("finds a denial by rule, gate, outcome and day", async () => {
    const rule = await refusedLine()
    const officer = await shop.staff("compliance_officer")
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const { body } = await officer.get(
      `/admin/gate-decisions?gate=product.publish&outcome=deny&rule=${rule}&from=${today}&to=${today}`
    )
    expect(body.count).toBeGreaterThan(0)
    const [decision] = body.gate_decisions
    expect(decision).toMatchObject({ gate: "product.publish", outcome: "deny", actor_type: "user" })
    expect(decision.denied_by).toContain(rule)
    const bySubject = await officer.get(`/admin/gate-decisions?subject_id=${decision.subject_ids[0]}`)
    expect(bySubject.body.gate_decisions.map((row: { id: string }) => row.id)).toContain(decision.id)
    const dayBefore = await officer.get(`/admin/gate-decisions?rule=${rule}&to=2026-01-01`)
    expect(dayBefore.body).toMatchObject({ count: 0, gate_decisions: [] })
  })

  it("pages newest first", async () => {
    await refusedLine()
    await refusedLine()
    const officer = await shop.staff("compliance_officer")
    const first = await officer.get("/admin/gate-decisions?limit=1")
    const second = await officer.get("/admin/gate-decisions?limit=1&offset=1")
    expect(first.body.gate_decisions[0].decided_at >= second.body.gate_decisions[0].decided_at).toBe(true)
    expect(first.body.gate_decisions[0].id).not.toBe(second.body.gate_decisions[0].id)
  })

  it.each(["outcome=maybe", "limit=1000", "from=2026-02-30", "offset=-1"])("refuses %s", async (query) => {
    const officer = await shop.staff("compliance_officer")
    const { status, body } = await officer.get(`/admin/gate-decisions?${query}`)
    expect([status, body.code]).toEqual([400, "request.invalid"])
    expect(body.details.issues).toHaveLength(1)
  })

  it("keeps its rows even from a superuser's statement", async () => {
    await refusedLine()
    await expect(shop.sql("update gate_decision set outcome = 'allow'")).rejects.toThrow("append-only")
    await expect(shop.sql("delete from gate_decision")).rejects.toThrow("append-only")
  })
})
