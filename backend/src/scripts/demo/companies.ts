import { savePrivateFile } from "@anxin/compliance"
import type { LicenceInput } from "@anxin/suppliers/domain/decisions/submit-licence"
import type { LicenceRecord, PartyRecord } from "@anxin/suppliers/domain/records"
import { onboardLicence } from "@anxin/suppliers/seed/onboard-licence"
import {
  attachScanWorkflow,
  createPartyWorkflow,
  rejectLicenceWorkflow,
  submitLicenceWorkflow,
  submitPartyWorkflow,
  verifyPartyWorkflow,
} from "@anxin/suppliers/workflows"
import type { DemoLicence, DemoParty } from "./data/party-shape"
import { PRODUCERS } from "./data/producers"
import { OWN_COMPANY, SUPPLIERS } from "./data/suppliers"
import type { Demo } from "./demo"
import { specimenPdf } from "./specimens"

/** When the companies came to us; every paper is older. */
const ONBOARDED_DAY = -400
const SUBMITTED_DAY = -2
const MAX_BYTES = 1024 * 1024

interface PartyReader {
  listParties(filter: object, config?: object): Promise<PartyRecord[]>
  partyOnFile(id: string): Promise<PartyRecord>
}

const readerOf = (demo: Demo) => demo.container.resolve<PartyReader>("suppliers")

function licenceInput(demo: Demo, licence: DemoLicence): LicenceInput {
  const { type, number, issuer, from_day, to_day, food_categories = [], sales_items = [] } = licence
  return {
    type,
    number,
    issuer,
    valid_from: demo.day(from_day),
    valid_to: to_day === null ? null : demo.day(to_day),
    food_categories,
    sales_items,
  }
}

/** Every Chinese company has a business licence without an end, beside what it deals in. */
function papersOf(demo: Demo, party: DemoParty): LicenceInput[] {
  const business: DemoLicence[] = party.uscc
    ? [{ type: "business_licence", number: party.uscc, issuer: "市场监督管理局", from_day: -1500, to_day: null }]
    : []
  return [...business, ...party.licences].map((licence) => licenceInput(demo, licence))
}

async function createParty(demo: Demo, party: DemoParty, at: string): Promise<string> {
  const { kind, name, uscc, country_code = "cn", address, contact, goods_kinds, own } = party
  const { result } = await createPartyWorkflow(demo.container).run({
    input: {
      party: {
        kind,
        name_zh: name.zh,
        name_en: name.en,
        uscc,
        country_code,
        address_zh: address.zh,
        address_en: address.en,
        contact,
        goods_kinds,
        icp_number: own?.icp_number ?? null,
        public_security_number: own?.public_security_number ?? null,
        hotline: own?.hotline ?? null,
      },
      actor: { type: "user", id: demo.staff("buyer") },
      at,
    },
  })
  return result.party_id
}

/** Sends papers in, and has them verified unless the company is still waiting. */
async function filePapers(demo: Demo, id: string, party: DemoParty, at: Date): Promise<void> {
  const { licences } = await readerOf(demo).partyOnFile(id)
  const [buyer, officer] = [demo.staff("buyer"), demo.staff("compliance_officer")]
  const scan = specimenPdf(party.name.en)
  const stored = (input: LicenceInput) => (one: LicenceRecord) => one.type === input.type && one.number === input.number
  for (const input of papersOf(demo, party)) {
    const former = licences.find((one) => stored(input)(one) && one.state !== "rejected")
    if (former?.state === "verified" || (former && party.until)) continue
    if (former) {
      // An interrupted run left it half filed.
      const reason = "演示数据重新导入 / demo data filed again"
      await rejectLicenceWorkflow(demo.container).run({
        input: { party_id: id, licence_id: former.id, reason, actor: { type: "user", id: officer }, at: at.toISOString() },
      })
    }
    if (!party.until) {
      await onboardLicence(demo.container, id, input, { scan, at }, { submitter: buyer, verifier: officer })
      continue
    }
    const act = { party_id: id, actor: { type: "user" as const, id: buyer }, at: at.toISOString() }
    const { result } = await submitLicenceWorkflow(demo.container).run({ input: { ...act, licence: input } })
    const file = await savePrivateFile({ buffer: scan, accept: ["application/pdf"], max_bytes: MAX_BYTES })
    await attachScanWorkflow(demo.container).run({ input: { ...act, licence_id: result.licence_id!, file } })
  }
}

/** Takes a company as far as the demo says, from wherever an earlier run left it. Answers its id. */
async function seedCompany(demo: Demo, party: DemoParty, known: PartyRecord | undefined): Promise<string> {
  const at = demo.moment(party.until ? SUBMITTED_DAY : ONBOARDED_DAY)
  const id = known?.id ?? (await createParty(demo, party, at.toISOString()))
  if (party.until === "invited") return id
  await filePapers(demo, id, party, at)
  const act = (role: "buyer" | "compliance_officer") => ({
    input: { party_id: id, actor: { type: "user" as const, id: demo.staff(role) }, at: at.toISOString() },
  })
  const state = known?.state ?? "invited"
  if (state === "invited") await submitPartyWorkflow(demo.container).run(act("buyer"))
  if (!party.until) await verifyPartyWorkflow(demo.container).run(act("compliance_officer"))
  return id
}

const isDone = (party: DemoParty, { state }: PartyRecord) => {
  if (party.until) return state === party.until
  return state !== "invited" && state !== "submitted"
}

/** Onboards every invented company; answers their ids by key. */
export async function seedCompanies(demo: Demo): Promise<Map<string, string>> {
  const existing = await readerOf(demo).listParties({}, { take: 1000 })
  const byName = new Map(existing.map((party) => [party.name_en, party]))
  const ids = new Map<string, string>()
  for (const party of [OWN_COMPANY, ...SUPPLIERS, ...PRODUCERS]) {
    const known = byName.get(party.name.en)
    ids.set(party.key, known && isDone(party, known) ? known.id : await seedCompany(demo, party, known))
  }
  return ids
}
