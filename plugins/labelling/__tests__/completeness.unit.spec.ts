import fc from "fast-check"
import type { PartySummary } from "@anxin/compliance/contracts/services"
import { assessLabel } from "../src/domain/assess-label"
import { editionFits, editionsFor } from "../src/domain/edition"
import { emptyContent, type LabelContent } from "../src/domain/label-content"
import { ALCOHOL_NOTICE, MINORS_NOTICE } from "../src/domain/notices"
import { EDITIONS } from "../src/domain/vocabulary"
import { completeLabel } from "./support/content"

const gapsOf = (changes: Partial<LabelContent>) => assessLabel(completeLabel(changes)).gaps
const codes = (changes: Partial<LabelContent>) => gapsOf(changes).map(({ code }) => code.replace("label.", ""))
const denials = (changes: Partial<LabelContent>) =>
  gapsOf(changes).filter(({ severity }) => severity === "deny").map(({ code }) => code.replace("label.", ""))

describe("a label of packed food", () => {
  it("is complete when it says everything", () => {
    expect(assessLabel(completeLabel())).toEqual({ complete: true, gaps: [] })
  })

  it.each<[keyof LabelContent, unknown, string]>([
    ["goods_kind", null, "goods_kind_missing"],
    ["food_category", null, "food_category_missing"],
    ["supplier_id", null, "supplier_missing"],
    ["producer_id", null, "producer_missing"],
    ["name", null, "name_missing"],
    ["specification", "", "specification_missing"],
    ["net_content", null, "net_content_missing"],
    ["ingredients", null, "ingredients_missing"],
    ["additives", null, "additives_missing"],
    ["allergens", null, "allergens_missing"],
    ["storage", null, "storage_missing"],
    ["storage_zone", null, "storage_zone_missing"],
    ["shelf_life_days", null, "shelf_life_missing"],
    ["shelf_life_text", null, "shelf_life_text_missing"],
    ["standard_code", null, "standard_code_missing"],
    ["production_licence_number", null, "production_licence_missing"],
    ["nutrition", null, "nutrition_missing"],
    ["warnings", [], "salt_oil_sugar_notice_missing"],
  ])("lacks exactly its %s", (field, value, code) => {
    const { complete, gaps } = assessLabel(completeLabel({ [field]: value }))
    expect([complete, gaps.map((gap) => gap.code)]).toEqual([false, [`label.${code}`]])
    expect(gaps[0]).toMatchObject({ field, clause: expect.stringMatching(/\S/), message: { zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } })
  })

  it("names everything at once that an empty label lacks", () => {
    for (const edition of EDITIONS) {
      const { complete, gaps } = assessLabel(emptyContent(edition))
      expect(complete).toBe(false)
      expect(gaps.length).toBeGreaterThan(12)
      expect(new Set(gaps.map(({ code }) => code)).size).toBe(gaps.length)
    }
  })

  it("never becomes complete by taking something away", () => {
    const fields = Object.keys(completeLabel()) as (keyof LabelContent)[]
    const bare = emptyContent("GB7718-2025")
    fc.assert(
      fc.property(fc.subarray(fields, { minLength: 1 }), (removed) => {
        const label = removed.reduce<LabelContent>((content, field) => ({ ...content, [field]: bare[field] }), completeLabel())
        const before = new Set(assessLabel(completeLabel({ edition: label.edition })).gaps.map(({ code }) => code))
        return [...before].every((code) => assessLabel(label).gaps.some((gap) => gap.code === code))
      })
    )
  })

  it("needs both languages in every text", () => {
    expect(gapsOf({ storage: { zh: "常温", en: "" } })).toMatchObject([{ code: "label.english_missing", field: "storage" }])
    expect(gapsOf({ name: { zh: "", en: "Cake" } })).toMatchObject([{ code: "label.chinese_missing", field: "name" }])
  })

  it.each(["27", "28", "29", "30"])("is refused in the special category %s", (food_category) => {
    expect(denials({ food_category })).toEqual(["category_closed"])
  })
})

describe("shelf life", () => {
  it.each([0, -1])("is not %i days", (shelf_life_days) => expect(codes({ shelf_life_days })).toEqual(["shelf_life_not_positive"]))

  it.each<[Partial<LabelContent>, boolean]>([
    [{ shelf_life_exemption: "salt", food_category: "03" }, true],
    [{ shelf_life_exemption: "vinegar", food_category: "03" }, true],
    [{ shelf_life_exemption: "solid_sugar", food_category: "21" }, true],
    [{ shelf_life_exemption: "salt", food_category: "24" }, false],
    [{ shelf_life_exemption: "wine", food_category: "24" }, false],
  ])("may be absent for certain food only: %j", (changes, fits) => {
    expect(codes({ shelf_life_days: null, shelf_life_text: null, ...changes })).toEqual(fits ? [] : ["shelf_life_exemption_unfounded"])
  })

  it.each([[9.9, false], [10, true], [52, true]])("may be absent at %d%% alcohol: %s", (alcohol_percent, fits) => {
    const changes: Partial<LabelContent> = {
      food_category: "15",
      alcohol_percent,
      shelf_life_days: null,
      shelf_life_text: null,
      shelf_life_exemption: "alcohol_10",
      warnings: [...completeLabel().warnings, MINORS_NOTICE, ALCOHOL_NOTICE],
    }
    expect(codes(changes)).toEqual(expect.arrayContaining(fits ? [] : ["shelf_life_exemption_unfounded"]))
    if (fits) expect(denials(changes)).toEqual([])
  })

  it("must leave room for the days that remain on delivery", () => {
    expect(codes({ shelf_life_days: 30, min_remaining_days: 29 })).toEqual([])
    expect(codes({ shelf_life_days: 30, min_remaining_days: 30 })).toEqual(["min_remaining_too_long"])
  })
})

describe("allergens", () => {
  it.each<[string, string[]]>([
    ["小麦粉、白砂糖", ["gluten_cereals"]],
    ["鳕鱼、食用盐", ["fish"]],
    ["大豆、花生、核桃", ["peanuts", "soy", "nuts"]],
    ["南美白虾、鸡蛋、全脂乳粉", ["crustaceans", "eggs", "milk"]],
    ["鱼腥草、乳酸、精炼大豆油、大豆磷脂、麦芽糊精、牛奶香精", []],
  ])("are found in %s", (zh, groups) => {
    const found = assessLabel(completeLabel({ ingredients: { zh, en: "…" }, allergens: [] })).gaps
    expect(found.map(({ details, severity }) => [details?.allergen, severity])).toEqual(groups.map((group) => [group, "deny"]))
  })

  it("are asked about, not refused, when a word only hints at them", () => {
    expect(gapsOf({ ingredients: { zh: "植脂末、白砂糖", en: "Creamer, sugar" }, allergens: [] })).toMatchObject([{ severity: "notice" }])
  })

  it("may be declared beyond what the ingredients name", () => expect(codes({ allergens: ["gluten_cereals", "nuts"] })).toEqual([]))
})

describe("goods that are not packed here", () => {
  it("bulk food needs name, shelf life, maker, storage and allergens (art. 68)", () => {
    const bulk: LabelContent = { ...emptyContent("GB7718-2025"), goods_kind: "bulk" }
    expect(assessLabel(bulk).gaps.map(({ code }) => code.slice(6)).sort()).toEqual([
      "allergens_missing", "food_category_missing", "name_missing", "producer_missing", "shelf_life_missing", "storage_missing",
      "storage_zone_missing", "supplier_missing",
    ])
  })

  it("farm produce needs its origin, and no shelf life", () => {
    const lacks = codes({ goods_kind: "farm_produce", shelf_life_days: null, shelf_life_text: null, nutrition: null })
    expect(lacks).toEqual(["origin_missing"])
  })

  it("imports need origin, agent and plant number (art. 97), but neither SC number nor standard", () => {
    const imported = { goods_kind: "import", standard_code: null, production_licence_number: null } as const
    expect(denials(imported)).toEqual(["origin_missing", "importer_missing", "overseas_registration_missing"])
    const rest = {
      ...imported,
      origin: { zh: "新西兰", en: "New Zealand" },
      overseas_registration_number: "CNZL12345",
      importer: { name: { zh: "上海进口有限公司", en: "" }, address: { zh: "上海市", en: "" }, contact: "" },
    }
    expect(denials(rest)).toEqual(["importer_contact_missing"])
    expect(denials({ ...rest, importer: { ...rest.importer, contact: "021-0000000" } })).toEqual([])
    expect(denials({ ...rest, edition: "GB7718-2011", overseas_registration_number: null })).toEqual(["importer_contact_missing"])
  })

  it.each<[LabelContent["goods_kind"], LabelContent["storage_zone"], string[]]>([
    ["prepacked", "chilled", ["zone_needs_chilled_kind"]],
    ["prepacked_chilled", "ambient", ["chilled_kind_needs_zone"]],
    ["prepacked_chilled", "frozen", []],
    ["prepacked", "ambient", []],
  ])("%s in the %s zone", (goods_kind, storage_zone, expected) => expect(codes({ goods_kind, storage_zone })).toEqual(expected))

  it("other goods than food need a name only", () => {
    expect(assessLabel({ ...emptyContent("GB7718-2025"), goods_class: "non_food" }).gaps.map(({ code }) => code)).toEqual(["label.name_missing"])
  })
})

describe("alcohol", () => {
  it("carries the minors' notice, the health warning and its strength", () => {
    expect(denials({ food_category: "15" })).toEqual(["minors_notice_missing", "alcohol_notice_missing", "alcohol_percent_missing"])
    const warnings = [...completeLabel().warnings, MINORS_NOTICE, ALCOHOL_NOTICE]
    expect(denials({ food_category: "15", warnings, alcohol_percent: 12 })).toEqual([])
  })
})

describe("parties", () => {
  const producer = (over: Partial<PartySummary> = {}): PartySummary => ({
    id: "party_producer",
    kind: "producer",
    name: { zh: "测试食品厂", en: "Test Food Works" },
    uscc: null,
    state: "verified",
    address: { zh: "福建省厦门市", en: "Xiamen" },
    contact: "0592-0000000",
    licences: [
      { id: "lic", type: "food_production", number: "SC12434017430075", issuer: "", valid_from: "2024-01-01", valid_to: null, state: "verified", checked_on: null },
    ],
    ...over,
  })
  const lacks = (party: PartySummary | null) => assessLabel(completeLabel(), { producer: party }).gaps.map(({ code }) => code.slice(6))

  it("are silent when they were not looked up, and in order when they are", () => {
    expect(lacks(producer())).toEqual([])
  })

  it("must exist with name, address, contact and the licence that the pack shows", () => {
    expect(lacks(null)).toEqual(["producer_unknown"])
    const blank = producer({ name: { zh: "", en: "" }, address: { zh: "", en: "" }, contact: "", licences: [] })
    expect(lacks(blank)).toEqual(["producer_name_missing", "producer_address_missing", "producer_contact_missing", "production_licence_not_on_file"])
    const revoked = producer({ licences: [{ ...producer().licences[0]!, state: "revoked" }] })
    expect(lacks(revoked)).toEqual(["production_licence_not_on_file"])
  })

  it("only remark on a licence number whose check digit fails", () => {
    expect(gapsOf({ production_licence_number: "SC11453010306856" })).toMatchObject([{ code: "label.production_licence_check_failed", severity: "notice" }])
  })
})

describe("editions", () => {
  const dates = { edition_2025_accepted_from: "2025-03-16", edition_2025_required_from: "2027-03-16" }

  it.each([
    ["2025-03-15", ["GB7718-2011"]],
    ["2025-03-16", ["GB7718-2011", "GB7718-2025"]],
    ["2027-03-15", ["GB7718-2011", "GB7718-2025"]],
    ["2027-03-16", ["GB7718-2025"]],
  ])("of food produced on %s", (day, editions) => {
    expect(editionsFor(day, dates)).toEqual(editions)
    for (const edition of EDITIONS) expect(editionFits(edition, day, dates)).toBe(editions.includes(edition))
  })
})

describe("wording on the label", () => {
  it("refuses “no additives” under the 2025 edition and remarks on it under the 2011 one", () => {
    const name = { zh: "零添加桂花糕", en: "Osmanthus cake" }
    expect(gapsOf({ name })).toMatchObject([{ code: "label.wording_banned", field: "name", severity: "deny" }])
    expect(gapsOf({ name, edition: "GB7718-2011" })).toMatchObject([{ severity: "notice" }])
  })

  it("refuses cures in both editions", () => {
    for (const edition of EDITIONS) expect(denials({ edition, name: { zh: "降血糖糕", en: "Cake" } })).toEqual(["wording_banned"])
  })
})
