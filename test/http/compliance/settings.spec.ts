import { shop } from "../../support/shop"

interface Setting {
  key: string
  value: unknown
  loosens: string
  version_id: string | null
  pending: number
}

/** A numeric setting of the running shop; each test walks it back through a second person. */
async function numericSetting(): Promise<Setting & { value: number }> {
  const officer = await shop.staff("compliance_officer")
  const { body } = await officer.get("/admin/settings")
  const found = (body.settings as Setting[]).find(
    (setting) => typeof setting.value === "number" && ["up", "down"].includes(setting.loosens)
  )
  if (!found) throw new Error("the shop declares no numeric setting with a direction")
  return found as Setting & { value: number }
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const proposal = (value: unknown) => ({
  value,
  effective_from: today(),
  source: "a notice of the test",
  certainty: "house_rule",
  reason: "the test says so",
})

/** One step in the loosening direction; values of these settings are counts of days and the like. */
const looser = (setting: { value: number; loosens: string }) => setting.value + (setting.loosens === "up" ? 1 : -1)
const tighter = (setting: { value: number; loosens: string }) => setting.value - (setting.loosens === "up" ? 1 : -1)

describe("settings", () => {
  it("shows value, date, source and certainty of each", async () => {
    const regulator = await shop.staff("regulator")
    const { body } = await regulator.get("/admin/settings")
    expect(body.count).toBeGreaterThan(0)
    for (const setting of body.settings) {
      expect(setting.title).toEqual({ zh: expect.any(String), en: expect.any(String) })
      // An article is cited as it is; a sentence comes in both languages.
      expect(typeof setting.source === "string" ? setting.source : setting.source.zh && setting.source.en).toBeTruthy()
      expect(["law", "standard", "house_rule", "unverified"]).toContain(setting.certainty)
      expect(setting.effective_from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it("tightens by one person, loosens by two, and not by the same one twice", async () => {
    const setting = await numericSetting()
    const officer = await shop.staff("compliance_officer")
    const director = await shop.staff("operations_director")
    const path = `/admin/settings/${setting.key}/versions`

    const tightened = await officer.post(path, proposal(tighter(setting)))
    expect([tightened.status, tightened.body.setting_version.status]).toEqual([201, "approved"])
    expect((await numericSetting()).value).toBe(tighter(setting))

    const loosened = await officer.post(path, proposal(setting.value))
    expect([loosened.status, loosened.body.setting_version.status]).toEqual([201, "proposed"])
    expect(await numericSetting()).toMatchObject({ value: tighter(setting), pending: 1 })

    const approve = `/admin/settings/versions/${loosened.body.setting_version.id}/approve`
    const own = await officer.post(approve)
    expect([own.status, own.body.code]).toEqual([403, "compliance.setting_same_person"])

    const other = await director.post(approve)
    expect([other.status, other.body.setting_version.status]).toEqual([200, "approved"])
    expect(await numericSetting()).toMatchObject({ value: setting.value, pending: 0 })

    const again = await director.post(approve)
    expect([again.status, again.body.code]).toEqual([409, "compliance.setting_version_decided"])
  })

  it("gives one verdict when two people decide at once", async () => {
    const setting = await numericSetting()
    const officer = await shop.staff("compliance_officer")
    const { body } = await officer.post(`/admin/settings/${setting.key}/versions`, proposal(looser(setting)))
    const deciders = await Promise.all([shop.staff("operations_director"), shop.staff("owner")])
    const verdicts = await Promise.all(
      deciders.map((decider) => decider.post(`/admin/settings/versions/${body.setting_version.id}/reject`))
    )
    expect(verdicts.map((verdict) => verdict.status).sort()).toEqual([200, 409])
    expect((await numericSetting()).value).toBe(setting.value)
  })

  it.each([
    ["a date that does not exist", { effective_from: "2026-02-30" }, "request.invalid"],
    ["a date in the past", { effective_from: "2020-01-01" }, "compliance.setting_date_past"],
    ["markup in the source", { source: "<script>" }, "request.invalid"],
    ["an unknown certainty", { certainty: "hope" }, "request.invalid"],
    ["no reason", { reason: undefined }, "request.invalid"],
    ["a reason of 10,000 characters", { reason: "长".repeat(10_000) }, "request.invalid"],
    ["a value that its check refuses", { value: "many" }, "compliance.setting_value_invalid"],
  ])("refuses %s and keeps nothing", async (_, change, code) => {
    const setting = await numericSetting()
    const officer = await shop.staff("compliance_officer")
    const path = `/admin/settings/${setting.key}/versions`
    const answer = await officer.post(path, { ...proposal(tighter(setting)), ...change })
    expect([answer.status, answer.body.code]).toEqual([400, code])
    expect(await numericSetting()).toMatchObject({ value: setting.value, version_id: setting.version_id })
  })

  it("answers 404 for a setting or a proposal that does not exist", async () => {
    const officer = await shop.staff("compliance_officer")
    const unknownKey = await officer.post("/admin/settings/nobody.knows/versions", proposal(1))
    const unknownId = await officer.post("/admin/settings/versions/setv_nothing/approve")
    expect([unknownKey.status, unknownKey.body.code]).toEqual([404, "compliance.setting_unknown"])
    expect([unknownId.status, unknownId.body.code]).toEqual([404, "compliance.setting_version_unknown"])
  })

  it("lets readers read and nothing more", async () => {
    const setting = await numericSetting()
    const auditor = await shop.staff("auditor")
    const refused = await auditor.post(`/admin/settings/${setting.key}/versions`, proposal(tighter(setting)))
    expect(refused.status).toBe(403)
    expect((await shop.api().post(`/admin/settings/${setting.key}/versions`, proposal(1))).status).toBe(401)
  })
})
