import { shop } from "../../support/shop"
import {
  addLicence,
  businessLicence,
  dayFromToday,
  fileLicence,
  freshJy,
  freshSc,
  freshYb,
  newSupplier,
  onboard,
  operationLicence,
  PDF,
  PNG,
  productionLicence,
  registerMatch,
  submitter,
  upload,
  verifier,
  verifyFiled,
} from "./onboard"

async function invited(over: object = {}): Promise<{ id: string; uscc: string }> {
  return (await (await submitter()).post("/admin/suppliers", newSupplier(over))).body.supplier
}
const file = async (party: string, licence: object) => (await submitter()).post(`/admin/suppliers/${party}/licences`, licence)
const licenceIn = (body: any, id: string) => body.supplier.licences.find((one: { id: string }) => one.id === id)

describe("scans", () => {
  it("are kept by content, with a keyed hash, away from every public folder", async () => {
    const { id } = await invited()
    const { id: licence, path } = await fileLicence(id, operationLicence())
    const officer = await verifier()
    const shown = licenceIn((await officer.get(`/admin/suppliers/${id}`)).body, licence)
    expect(shown.scan).toMatchObject({ content_type: "application/pdf", size_bytes: PDF.length })
    expect(shown.scan.keyed_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(shown).not.toHaveProperty("scan_file_id")
    const replaced = await (await submitter()).post(`${path}/scan`, upload(PNG, "nonsense.exe", "application/x-msdownload"))
    expect(replaced.status).toBe(201)
    expect(licenceIn(replaced.body, licence).scan.content_type).toBe("image/png")
    const [row] = await shop.sql("select scan_file_id from supplier_licence where id = $1", [licence])
    for (const place of ["/static/", "/uploads/", "/"]) expect((await shop.api().get(place + row.scan_file_id)).status).not.toBe(200)
  })

  it.each([
    ["an executable named .pdf", Buffer.from("MZ\x90\x00 this program cannot be run"), 415, "file.type_not_allowed"],
    ["a page of HTML", Buffer.from("<html><script>alert(1)</script></html>"), 415, "file.type_not_allowed"],
    ["a PDF behind other bytes", Buffer.concat([Buffer.from("MZ"), PDF]), 415, "file.type_not_allowed"],
    ["an empty file", Buffer.alloc(0), 400, "file.empty"],
    ["11 MB", Buffer.concat([PDF, Buffer.alloc(11 * 1024 * 1024)]), 413, "file.too_large"],
    ["50 MB", Buffer.concat([PDF, Buffer.alloc(50 * 1024 * 1024)]), 413, "file.too_large"],
  ])("refuse %s, and keep nothing", async (_, content, status, code) => {
    const { id } = await invited()
    const { body } = await file(id, operationLicence())
    const path = `/admin/suppliers/${id}/licences/${body.licence.id}/scan`
    const answer = await (await submitter()).post(path, upload(content))
    expect([answer.status, answer.body.code]).toEqual([status, code])
    const after = await (await submitter()).get(`/admin/suppliers/${id}`)
    expect(after.body.supplier.licences[0].scan).toBeNull()
  })

  it("refuse a request without a file", async () => {
    const { id } = await invited()
    const { path } = await fileLicence(id, operationLicence())
    expect((await (await submitter()).post(`${path}/scan`, {})).body.code).toBe("file.missing")
    const form = new FormData()
    form.set("other", "x")
    expect((await (await submitter()).post(`${path}/scan`, form)).body.code).toBe("file.missing")
  })

  it("are read with permission only, and every reading stands in the history", async () => {
    const { id } = await invited()
    const { id: licence } = await fileLicence(id, operationLicence())
    const path = `/admin/licences/${licence}/scan`
    const read = await (await shop.staff("auditor")).get(path)
    expect(read.status).toBe(200)
    expect(read.headers.get("content-type")).toBe("application/pdf")
    expect(read.headers.get("content-disposition")).toMatch(/^attachment; filename="food_operation-JY\d{14}-scan.pdf"$/)
    expect(read.headers.get("content-security-policy")).toContain("sandbox")
    expect(read.headers.get("x-content-type-options")).toBe("nosniff")
    expect(read.headers.get("cache-control")).toBe("private, no-store")
    expect((await (await shop.staff("warehouse_keeper")).get(path)).status).toBe(403)
    expect((await (await shop.customer()).get(path)).status).toBe(401)
    expect((await shop.api().get(path)).status).toBe(401)
    const { body } = await (await verifier()).get(`/admin/suppliers/${id}/history`)
    const lines = body.history.filter((line: { action: string }) => line.action === "licence.scan_read")
    expect(lines).toMatchObject([{ licence_id: licence, actor: { type: "user" } }])
    expect((await (await verifier()).get("/admin/licences/lic_nothing/scan")).body.code).toBe("suppliers.licence_not_found")
    expect((await (await verifier()).get(`/admin/licences/${licence}/evidence`)).body.code).toBe("suppliers.scan_not_found")
  })
})

describe("numbers, dates and scope", () => {
  it.each([
    ["an old QS number", productionLicence({ number: "QS350200010001" }), "suppliers.qs_void"],
    ["a short SC number", productionLicence({ number: "SC1073502" }), "suppliers.sc_format"],
    ["a category that does not exist", productionLicence({ number: freshSc("32") }), "suppliers.sc_category"],
    ["a JY number on a production licence", productionLicence({ number: freshJy() }), "suppliers.sc_format"],
    ["an unknown business form", operationLicence({ number: "JY91350200000000" }), "suppliers.jy_form"],
    ["a production licence without an end", productionLicence({ valid_to: null }), "suppliers.licence_end_missing"],
    ["an end before the beginning", operationLicence({ valid_to: "2001-01-01" }), "suppliers.licence_dates"],
    ["2026-02-30", operationLicence({ valid_from: "2026-02-30" }), "request.invalid"],
    ["no items of sale", operationLicence({ sales_items: [] }), "suppliers.scope_missing"],
    ["no food categories", productionLicence({ food_categories: [] }), "suppliers.scope_missing"],
    ["categories on an operation licence", operationLicence({ food_categories: ["07"] }), "suppliers.scope_not_allowed"],
    ["a food category 32", productionLicence({ food_categories: ["32"] }), "request.invalid"],
    ["bulk food on a filing", operationLicence({ type: "filing", number: freshYb(), sales_items: ["bulk"] }), "suppliers.filing_covers_no_bulk"],
    ["a filing of another shape", operationLicence({ type: "filing", number: "YC13502001234567", sales_items: ["prepacked"] }), "suppliers.filing_format"],
    ["another company's credit code", businessLicence("91350200776049653A"), "suppliers.business_licence_number"],
    ["HTML in the issuer", operationLicence({ issuer: "<img src=x>" }), "request.invalid"],
    ["a number of 10,000 characters", operationLicence({ number: "J".repeat(10_000) }), "request.invalid"],
  ])("refuse %s", async (_, licence, code) => {
    const { id } = await invited()
    const answer = await file(id, licence)
    expect([answer.status, answer.body.code]).toEqual([400, code])
    expect((await (await submitter()).get(`/admin/suppliers/${id}`)).body.supplier.licences).toEqual([])
  })

  it("refuse a number that stands on another company's paper", async () => {
    const licence = operationLicence()
    await onboard({}, [licence])
    const { id } = await invited()
    const answer = await file(id, licence)
    expect([answer.status, answer.body.code]).toEqual([409, "suppliers.number_taken"])
  })
})

describe("a failing check digit", () => {
  const failing = () => {
    const number = freshJy()
    return operationLicence({ number: number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10) })
  }

  it("warns, and needs a second person's override before it can be verified", async () => {
    const { id } = await invited()
    const filed = await fileLicence(id, failing())
    const officer = await verifier()
    await officer.post(`${filed.path}/evidence`, upload(PNG))
    const before = await officer.get(`/admin/suppliers/${id}`)
    expect(licenceIn(before.body, filed.id).warnings).toMatchObject([{ code: "suppliers.licence_check_digit" }])
    const refused = await officer.post(`${filed.path}/verify`, { register: registerMatch() })
    expect([refused.status, refused.body.code]).toEqual([409, "suppliers.override_missing"])
    expect((await officer.post(`${filed.path}/override`, {})).body.code).toBe("request.invalid")
    const overridden = await officer.post(`${filed.path}/override`, { reason: "纸质证照与公示系统一致" })
    expect(licenceIn(overridden.body, filed.id).override).toMatchObject({ reason: "纸质证照与公示系统一致" })
    expect((await officer.post(`${filed.path}/verify`, { register: registerMatch() })).status).toBe(200)
  })

  it("cannot be overridden by whoever filed or scanned the paper, nor where nothing fails", async () => {
    const { id } = await invited()
    const officer = await verifier()
    const own = await fileLicence(id, failing(), officer)
    expect((await officer.post(`${own.path}/override`, { reason: "x" })).body.code).toBe("suppliers.same_person")
    const owner = await shop.staff("owner")
    const scanned = await fileLicence(id, failing())
    await owner.post(`${scanned.path}/scan`, upload(PNG))
    expect((await owner.post(`${scanned.path}/override`, { reason: "x" })).body.code).toBe("suppliers.same_person")
    const good = await fileLicence(id, operationLicence())
    expect((await officer.post(`${good.path}/override`, { reason: "x" })).body.code).toBe("suppliers.nothing_to_override")
  })

  it("loses its override when the scan is replaced", async () => {
    const { id } = await invited()
    const filed = await fileLicence(id, failing())
    await (await verifier()).post(`${filed.path}/override`, { reason: "一致" })
    const replaced = await (await submitter()).post(`${filed.path}/scan`, upload(PNG))
    expect(licenceIn(replaced.body, filed.id).override).toBeNull()
  })
})

describe("verification", () => {
  it("names what is missing, one thing after the other", async () => {
    const { id } = await invited()
    const officer = await verifier()
    const { body } = await file(id, operationLicence())
    const path = `/admin/suppliers/${id}/licences/${body.licence.id}`
    const verify = async (register: object = {}) =>
      (await officer.post(`${path}/verify`, { register: { ...registerMatch(), ...register } })).body.code
    expect(await verify()).toBe("suppliers.scan_missing")
    await (await submitter()).post(`${path}/scan`, upload(PDF))
    expect(await verify()).toBe("suppliers.evidence_missing")
    await officer.post(`${path}/evidence`, upload(PNG))
    expect(await verify({ result: "mismatch" })).toBe("suppliers.register_mismatch")
    expect(await verify({ consulted_at: new Date(Date.now() + 3_600_000).toISOString() })).toBe("suppliers.register_in_future")
    expect(await verify({ consulted_at: "yesterday" })).toBe("request.invalid")
    expect(await verify()).toBeUndefined()
    expect(await verify()).toBe("suppliers.licence_wrong_state")
  })

  it("is not for whoever filed the paper or scanned it", async () => {
    const { id } = await invited()
    const officer = await verifier()
    const own = await fileLicence(id, operationLicence(), officer)
    await officer.post(`${own.path}/evidence`, upload(PNG))
    const refused = await officer.post(`${own.path}/verify`, { register: registerMatch() })
    expect([refused.status, refused.body.code]).toEqual([403, "suppliers.same_person"])
    await verifyFiled(own, await shop.staff("owner"))
  })

  it("notices that the scan is not the one looked at", async () => {
    const { id } = await invited()
    const filed = await fileLicence(id, operationLicence())
    const officer = await verifier()
    const seen = licenceIn((await officer.post(`${filed.path}/evidence`, upload(PNG))).body, filed.id).scan.keyed_hash
    await (await submitter()).post(`${filed.path}/scan`, upload(PNG))
    const stale = await officer.post(`${filed.path}/verify`, { register: registerMatch(), seen_scan_hash: seen })
    expect([stale.status, stale.body.code]).toEqual([409, "suppliers.scan_changed"])
  })

  it("is won by one of two verifiers at the same moment", async () => {
    const { id } = await invited()
    const filed = await fileLicence(id, operationLicence())
    const people = [await verifier(), await shop.staff("owner")]
    await people[0]!.post(`${filed.path}/evidence`, upload(PNG))
    const answers = await Promise.all(people.map((one) => one.post(`${filed.path}/verify`, { register: registerMatch() })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("keeps the register, its time and the proof's hash", async () => {
    const { id } = await invited()
    const licence = await addLicence(id, operationLicence())
    const { body } = await (await verifier()).get(`/admin/suppliers/${id}`)
    const shown = licenceIn(body, licence)
    expect(shown).toMatchObject({ state: "verified", register: { name: "国家企业信用信息公示系统", result: "match" }, checked_on: dayFromToday(0) })
    expect(shown.evidence.keyed_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(shown.evidence.keyed_hash).not.toBe(shown.scan.keyed_hash)
  })
})

describe("lapse, renewal, revocation", () => {
  it("lapses by date and comes back by a verified renewal, with nobody doing anything else", async () => {
    const { id } = await onboard()
    const officer = await verifier()
    const read = async () => (await officer.get(`/admin/suppliers/${id}`)).body.supplier
    const yesterday = dayFromToday(-1)
    await shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type = 'food_operation'", [id, yesterday])
    expect(await read()).toMatchObject({ state: "lapsed", receive_until: yesterday, days_left: -1 })
    const last = dayFromToday(0)
    await shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type = 'food_operation'", [id, last])
    expect(await read()).toMatchObject({ state: "verified", receive_until: last, days_left: 0 })
    await shop.sql("update supplier_licence set valid_to = $2 where party_id = $1 and type = 'food_operation'", [id, yesterday])
    const number = (await read()).licences.find((one: { type: string }) => one.type === "food_operation").number
    await addLicence(id, operationLicence({ number, valid_from: last, valid_to: dayFromToday(1800) }))
    expect(await read()).toMatchObject({ state: "verified", receive_until: dayFromToday(1800), blocked: false })
  })

  it("a revocation blocks whatever else is on file, until a new licence is verified", async () => {
    const { id } = await onboard({}, [operationLicence(), operationLicence({ type: "filing", number: freshYb(), sales_items: ["prepacked"], valid_to: null })])
    const officer = await verifier()
    const read = async () => (await officer.get(`/admin/suppliers/${id}`)).body.supplier
    const permit = (await read()).licences.find((one: { type: string }) => one.type === "food_operation")
    const path = `/admin/suppliers/${id}/licences/${permit.id}/revoke`
    expect((await (await submitter()).post(path, { reason: "x" })).status).toBe(403)
    expect((await officer.post(path, {})).body.code).toBe("request.invalid")
    expect((await officer.post(path, { reason: "市场监管局撤销" })).body.supplier.blocked).toBe(true)
    expect((await officer.post(path, { reason: "再次" })).body.code).toBe("suppliers.licence_wrong_state")
    await addLicence(id, operationLicence())
    expect((await read()).blocked).toBe(false)
  })

  it("a rejected paper stays on file and a corrected one is a new row", async () => {
    const { id } = await invited()
    const filed = await fileLicence(id, operationLicence())
    const officer = await verifier()
    const rejected = await officer.post(`${filed.path}/reject`, { reason: "扫描件不清晰" })
    expect(licenceIn(rejected.body, filed.id)).toMatchObject({ state: "rejected", decision_reason: "扫描件不清晰" })
    expect((await (await submitter()).post(`${filed.path}/scan`, upload(PDF))).body.code).toBe("suppliers.licence_wrong_state")
    await addLicence(id, operationLicence())
    expect((await officer.get(`/admin/suppliers/${id}`)).body.supplier.licences).toHaveLength(2)
  })

  it("ids of nothing are coded 404s", async () => {
    const { id } = await invited()
    const other = await onboard()
    const officer = await verifier()
    const foreign = (await officer.get(`/admin/suppliers/${other.id}`)).body.supplier.licences[0].id
    for (const licence of ["lic_nothing", foreign]) {
      const answer = await officer.post(`/admin/suppliers/${id}/licences/${licence}/revoke`, { reason: "x" })
      expect([answer.status, answer.body.code]).toEqual([404, "suppliers.licence_not_found"])
    }
  })
})
