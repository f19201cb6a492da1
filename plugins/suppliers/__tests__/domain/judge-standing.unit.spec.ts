import fc from "fast-check"
import { addDays } from "@anxin/compliance/domain/calendar-date"
import { coverageFrom, isValidOn } from "../../src/domain/coverage"
import { judgeStanding, type LicenceOnFile, type PartyOnFile } from "../../src/domain/judge-standing"
import { GOODS_KINDS } from "../../src/domain/vocabulary"
import type { StandingQuery } from "@anxin/compliance/contracts/services"

let serial = 0
const licence = (over: Partial<LicenceOnFile>): LicenceOnFile => ({
  id: `lic_${++serial}`,
  type: "business_licence",
  number: "91350200776049653A",
  issuer: "x",
  valid_from: "2024-01-01",
  valid_to: null,
  state: "verified",
  checked_on: "2024-01-02",
  food_categories: [],
  sales_items: [],
  decided_at: "2024-01-02T00:00:00.000Z",
  revoked_at: null,
  ...over,
})
const party = (licences: LicenceOnFile[], over: Partial<PartyOnFile> = {}): PartyOnFile => ({
  id: "party_a",
  state: "verified",
  country_code: "cn",
  licences,
  ...over,
})
const ask = (over: Partial<StandingQuery> = {}): StandingQuery => ({
  party_id: "party_a",
  role: "supplier",
  goods_kind: "prepacked",
  food_category: "07",
  on: "2026-06-01",
  ...over,
})
const business = licence({})
const operation = (over: Partial<LicenceOnFile> = {}) =>
  licence({ type: "food_operation", sales_items: ["prepacked", "bulk"], valid_to: "2026-12-31", ...over })
const production = (over: Partial<LicenceOnFile> = {}) =>
  licence({ type: "food_production", food_categories: ["07", "08"], valid_to: "2026-12-31", ...over })
const codes = (p: PartyOnFile | undefined, q: StandingQuery) => judgeStanding(p, q).gaps.map((gap) => gap.code)

describe("what papers cover", () => {
  it("answers until when, and which papers", () => {
    const permit = operation()
    expect(judgeStanding(party([business, permit]), ask())).toMatchObject({
      ok: true,
      ok_until: "2026-12-31",
      gaps: [],
      covered_by: [{ id: business.id }, { id: permit.id }],
    })
  })

  it.each([
    ["first day", "2024-01-01", true],
    ["day before", "2023-12-31", false],
    ["last day", "2026-12-31", true],
    ["day after", "2027-01-01", false],
  ])("holds on its %s: %s", (_, on, ok) => {
    const old = licence({ valid_from: "2010-01-01" })
    expect(judgeStanding(party([old, operation()]), ask({ on })).ok).toBe(ok)
  })

  it("a filing covers pre-packed food, never bulk", () => {
    const filing = licence({ type: "filing", sales_items: ["prepacked_chilled"] })
    expect(codes(party([business, filing]), ask())).toEqual([])
    expect(codes(party([business, filing]), ask({ goods_kind: "prepacked_chilled" }))).toEqual([])
    expect(codes(party([business, filing]), ask({ goods_kind: "bulk" }))).toEqual(["suppliers.filing_covers_no_bulk"])
  })

  it("chilled goods need the chilled item", () => {
    expect(codes(party([business, operation()]), ask({ goods_kind: "prepacked_chilled" }))).toEqual(["suppliers.item_not_covered"])
    expect(codes(party([business, operation()]), ask({ goods_kind: "bulk_chilled" }))).toEqual(["suppliers.item_not_covered"])
  })

  it("primary farm produce needs a business licence and nothing else", () => {
    expect(codes(party([business]), ask({ goods_kind: "farm_produce" }))).toEqual([])
    expect(codes(party([business]), ask({ goods_kind: "farm_produce", role: "producer" }))).toEqual([])
    expect(codes(party([]), ask({ goods_kind: "farm_produce" }))).toEqual(["suppliers.licence_missing"])
  })

  it("a maker needs the category on its licence", () => {
    const maker = party([business, production()])
    expect(codes(maker, ask({ role: "producer" }))).toEqual([])
    expect(codes(maker, ask({ role: "producer", food_category: "24" }))).toEqual(["suppliers.category_not_covered"])
  })

  it("a maker may sell what it makes without an operation licence, but nothing of others", () => {
    const maker = party([business, production()])
    expect(codes(maker, ask({ producer_id: "party_a" }))).toEqual([])
    expect(codes(maker, ask({ producer_id: "party_b" }))).toEqual(["suppliers.licence_missing"])
    expect(codes(maker, ask())).toEqual(["suppliers.licence_missing"])
  })

  it("a maker abroad needs its registration and no Chinese business licence", () => {
    const abroad = party([licence({ type: "overseas_registration", number: "CFRA1" })], { country_code: "fr" })
    expect(codes(abroad, ask({ role: "producer", goods_kind: "import" }))).toEqual([])
    expect(codes(party([business]), ask({ role: "producer", goods_kind: "import" }))).toEqual(["suppliers.licence_missing"])
  })

  it("special food needs its own item", () => {
    const permit = operation({ sales_items: ["prepacked", "health_food"] })
    expect(codes(party([business, permit]), ask({ food_category: "27" }))).toEqual([])
    expect(codes(party([business, operation()]), ask({ food_category: "27" }))).toEqual(["suppliers.item_not_covered"])
  })

  it("names every gap at once", () => {
    const p = party([licence({ valid_to: "2025-01-01" }), operation({ valid_to: "2025-02-01" })], { state: "suspended" })
    expect(codes(p, ask())).toEqual(["suppliers.party_suspended", "suppliers.licence_expired", "suppliers.licence_expired"])
    expect(codes(undefined, ask())).toEqual(["suppliers.party_unknown"])
  })

  it("papers that nobody verified do not count", () => {
    expect(codes(party([business, operation({ state: "submitted" })]), ask())).toEqual(["suppliers.licence_not_verified"])
    expect(codes(party([business, operation({ state: "rejected" })]), ask())).toEqual(["suppliers.licence_missing"])
  })
})

describe("renewal and revocation", () => {
  it("a renewal brings a lapsed party back, and extends how long it is good", () => {
    const lapsed = operation({ valid_to: "2026-05-31" })
    expect(codes(party([business, lapsed]), ask())).toEqual(["suppliers.licence_expired"])
    const renewed = operation({ valid_from: "2026-06-01", valid_to: "2031-05-31" })
    expect(judgeStanding(party([business, lapsed, renewed]), ask())).toMatchObject({ ok: true, ok_until: "2031-05-31" })
    expect(judgeStanding(party([business, lapsed, renewed]), ask({ on: "2026-05-30" }))).toMatchObject({ ok_until: "2031-05-31" })
  })

  it("a gap between two licences stays a gap", () => {
    const later = operation({ valid_from: "2026-07-01", valid_to: "2031-06-30" })
    const earlier = operation({ valid_to: "2026-05-31" })
    expect(codes(party([business, earlier, later]), ask())).toEqual(["suppliers.licence_expired"])
    expect(judgeStanding(party([business, earlier, later]), ask({ on: "2026-05-31" })).ok_until).toBe("2026-05-31")
  })

  it("a revocation stops everything, whatever other papers say, until a later verification", () => {
    const revoked = operation({ state: "revoked", revoked_at: "2026-05-01T00:00:00.000Z" })
    const other = operation({ decided_at: "2026-04-01T00:00:00.000Z" })
    expect(codes(party([business, revoked, other]), ask())).toEqual(["suppliers.licence_revoked"])
    const after = operation({ decided_at: "2026-05-02T00:00:00.000Z" })
    expect(codes(party([business, revoked, after]), ask())).toEqual([])
  })
})

describe("coverage", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays("2026-01-01", n))
  const span = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 20 }))).map(([valid_from, length]) => ({
    valid_from,
    valid_to: length === null ? null : addDays(valid_from, length),
  }))

  it("has no hole before its end, and a hole right after it", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), day, (spans, on) => {
        const coverage = coverageFrom(spans, on)
        const held = (d: string) => spans.some((one) => isValidOn(one, d))
        if (!coverage) return expect(held(on)).toBe(false)
        if (coverage.until === null) return expect(spans.some((one) => one.valid_to === null)).toBe(true)
        for (let d = on; d <= coverage.until; d = addDays(d, 1)) expect(held(d)).toBe(true)
        expect(held(addDays(coverage.until, 1))).toBe(false)
      })
    )
  })

  it("never answers ok together with gaps, for any kind of goods", () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOODS_KINDS), fc.constantFrom("supplier" as const, "producer" as const), (goods_kind, role) => {
        const answer = judgeStanding(party([business, operation()]), ask({ goods_kind, role }))
        expect(answer.ok).toBe(answer.gaps.length === 0)
      })
    )
  })
})
