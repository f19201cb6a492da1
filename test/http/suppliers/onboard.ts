import { randomInt } from "node:crypto"
import { organisationCheckCharacter, usccCheckCharacter } from "../../../plugins/suppliers/src/domain/numbers/uscc"
import type { Answer, HttpClient } from "../../support/http-client"
import { shop } from "../../support/shop"

// Onboarding is twenty requests; on a busy machine they outlast jest's five seconds. Whoever imports this gets it.
jest.setTimeout(60_000)

/** The smallest things that are a PDF and a PNG by content. */
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64"
)

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join("")

/** A credit code that no other test uses and that passes both checks. */
export function freshUscc(): string {
  const organisation = digits(8)
  const first17 = `91350200${organisation}${organisationCheckCharacter(organisation)}`
  return first17 + usccCheckCharacter(first17)
}

/** ISO 7064 MOD 11,10, written out so that the test does not trust the code it tests. */
export function withMod1110(body: string): string {
  let p = 10
  for (const digit of body) p = (((p + Number(digit)) % 10 || 10) * 2) % 11
  return body + ((11 - p) % 10)
}

export const freshSc = (category = "07"): string => `SC${withMod1110(`1${category}350200${digits(4)}`)}`
export const freshJy = (): string => `JY${withMod1110(`1350200${digits(6)}`)}`
export const freshYb = (): string => `YB1350200${digits(7)}`

/** `YYYY-MM-DD` so many days from today in Shanghai. */
export const dayFromToday = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

export const businessLicence = (uscc: string, over: object = {}) => ({
  type: "business_licence",
  number: uscc,
  issuer: "厦门市测试区市场监督管理局",
  valid_from: "2018-05-04",
  valid_to: null,
  ...over,
})
export const operationLicence = (over: object = {}) => ({
  type: "food_operation",
  number: freshJy(),
  issuer: "厦门市测试区市场监督管理局",
  valid_from: dayFromToday(-900),
  valid_to: dayFromToday(900),
  sales_items: ["prepacked", "prepacked_chilled", "bulk"],
  ...over,
})
export const productionLicence = (over: object = {}) => ({
  type: "food_production",
  number: freshSc(),
  issuer: "福建省测试市场监督管理局",
  valid_from: dayFromToday(-900),
  valid_to: dayFromToday(900),
  food_categories: ["07", "08", "24"],
  ...over,
})

export const newSupplier = (over: object = {}) => ({
  kind: "supplier",
  name: { zh: "厦门测试食品有限公司", en: "Xiamen Test Food Co., Ltd." },
  uscc: freshUscc(),
  address: { zh: "福建省厦门市测试区测试路1号", en: "1 Test Road, Xiamen, Fujian" },
  contact: "0592-0000000",
  goods_kinds: ["prepacked"],
  ...over,
})

/** A multipart body with one file. */
export function upload(content: Buffer, name = "scan.pdf", type = "application/pdf"): FormData {
  const form = new FormData()
  form.set("file", new Blob([new Uint8Array(content)], { type }), name)
  return form
}

const ok = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

/** The two people that onboarding takes. */
export const submitter = () => shop.staff("buyer")
export const verifier = () => shop.staff("compliance_officer")

/** The register as a verifier found it just now. */
export const registerMatch = () => ({
  name: "国家企业信用信息公示系统",
  consulted_at: new Date().toISOString(),
  result: "match",
})

export interface TestLicence {
  path: string
  id: string
}

/** Files a paper with its scan, not yet verified. */
export async function fileLicence(party_id: string, licence: object, by?: HttpClient): Promise<TestLicence> {
  const buyer = by ?? (await submitter())
  const filed = ok(await buyer.post(`/admin/suppliers/${party_id}/licences`, licence), "filing a licence")
  const id = filed.body.licence.id as string
  const path = `/admin/suppliers/${party_id}/licences/${id}`
  ok(await buyer.post(`${path}/scan`, upload(PDF)), "uploading a scan")
  return { id, path }
}

/** Has a filed paper verified, overriding a failing check digit. */
export async function verifyFiled({ path, id }: TestLicence, by?: HttpClient): Promise<string> {
  const officer = by ?? (await verifier())
  const uploaded = ok(await officer.post(`${path}/evidence`, upload(PNG, "register.png", "image/png")), "uploading the proof")
  const licence = uploaded.body.supplier.licences.find((one: { id: string }) => one.id === id)
  if (licence.warnings.length > 0) ok(await officer.post(`${path}/override`, { reason: "与公示系统一致" }), "overriding")
  ok(await officer.post(`${path}/verify`, { register: registerMatch() }), "verifying a licence")
  return id
}

/** A paper filed and verified. Answers its id. */
export const addLicence = async (party_id: string, licence: object): Promise<string> => verifyFiled(await fileLicence(party_id, licence))

/** A party with verified papers, submitted and verified, through the admin routes. */
export async function onboard(party: object = {}, licences: object[] = [operationLicence()]): Promise<{ id: string; uscc: string }> {
  const buyer = await submitter()
  const { body } = ok(await buyer.post("/admin/suppliers", newSupplier(party)), "creating a supplier")
  const { id, uscc } = body.supplier as { id: string; uscc: string }
  await addLicence(id, businessLicence(uscc))
  for (const licence of licences) await addLicence(id, licence)
  ok(await buyer.post(`/admin/suppliers/${id}/submit`), "submitting")
  ok(await (await verifier()).post(`/admin/suppliers/${id}/verify`), "verifying")
  return { id, uscc }
}

/** A maker with a verified production licence. */
export const onboardProducer = (over: object = {}) =>
  onboard({ kind: "producer", name: { zh: "厦门测试食品厂", en: "Xiamen Test Food Works" } }, [productionLicence(over)])

/** Our own company with papers for everything; enters it only once for each shop. */
export async function onboardOwn(): Promise<string> {
  const owner = await shop.staff("owner")
  const known = ok(await owner.get("/admin/own-company"), "reading our own company").body.supplier
  if (known) return known.id as string
  const { kind: _, ...company } = newSupplier({
    name: { zh: "安心测试商店有限公司", en: "Anxin Test Shop Co., Ltd." },
    goods_kinds: ["prepacked", "prepacked_chilled", "bulk", "farm_produce"],
    icp_number: "闽ICP备00000000号",
    public_security_number: "闽公网安备 35020000000000号",
    hotline: "400-000-0000",
  }) as Record<string, unknown>
  const { id, uscc } = ok(await owner.post("/admin/own-company", company), "entering our own company").body.supplier
  await addLicence(id, businessLicence(uscc))
  await addLicence(id, operationLicence({ sales_items: ["prepacked", "prepacked_chilled", "bulk", "bulk_chilled"] }))
  ok(await (await submitter()).post(`/admin/suppliers/${id}/submit`), "submitting our own company")
  ok(await (await verifier()).post(`/admin/suppliers/${id}/verify`), "verifying our own company")
  return id as string
}
