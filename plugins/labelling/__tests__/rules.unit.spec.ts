import type { Rule } from "@anxin/compliance/contracts/rules"
import { factProviders, permissionGrants, routeRules, rules, settings } from "../src"
import type { VariantLabelFact } from "../src/facts/label-facts"
import type { LabelRecord } from "../src/modules/labelling/label-record"
import { contentHash, type ProductContent } from "../src/listing/product-content"
import { withoutUnlisted } from "../src/shelf/without-unlisted"
import { completeLabel } from "./support/content"

const rule = (id: string) => rules.find((one) => one.id === id)!

const record = (changes: Partial<LabelRecord> = {}) => ({ ...completeLabel(), id: "lbl_1", version: 1, status: "approved", ...changes }) as LabelRecord

const variant = (changes: Partial<VariantLabelFact> = {}): VariantLabelFact => ({
  variant_id: "variant_1",
  product_id: "prod_1",
  product_status: "published",
  manage_inventory: true,
  allow_backorder: false,
  approved: record(),
  open: null,
  assessment: { complete: true, gaps: [] },
  ...changes,
})

const context = (gate: string, input: object, variants: VariantLabelFact[], products: ProductContent[] = []) =>
  ({
    gate,
    input,
    facts: { label: { variants, products } },
    setting: (key: string) => settings.find((one) => one.key === key)!.default,
  }) as unknown as Parameters<Rule["check"]>[0]

describe("the edition of goods that arrive", () => {
  const receive = (edition: LabelRecord["edition"], production_date: string | null) =>
    rule("labelling.edition_of_goods").check(
      context("goods.receive", { lines: [{ line_id: "l", variant_id: "variant_1", production_date }] }, [variant({ approved: record({ edition }) })])
    )

  it.each([
    ["GB7718-2011", "2027-03-15", []],
    ["GB7718-2011", "2027-03-16", ["labelling.edition_does_not_fit"]],
    ["GB7718-2025", "2027-03-16", []],
    ["GB7718-2025", "2025-03-15", ["labelling.edition_does_not_fit"]],
    ["GB7718-2011", null, []],
  ] as const)("%s on food produced on %s", (edition, day, expected) => {
    expect(receive(edition, day).map(({ code }) => code)).toEqual(expected)
  })
})

describe("rules at the cart", () => {
  const codes = (id: string, one: VariantLabelFact[], lines = [{ variant_id: "variant_1", quantity: 1 }]) =>
    rule(id).check(context("cart.line", { lines }, one)).map(({ code }) => code)

  it("refuse a variant that nobody knows, and one without a label", () => {
    expect(codes("labelling.label_complete", [])).toEqual(["labelling.label_missing"])
    expect(codes("labelling.label_complete", [variant({ approved: null, assessment: null })])).toEqual(["labelling.label_missing"])
  })

  it("refuse what became incomplete since its approval, and spare shoppers the reviewers' remarks", () => {
    const gap = { code: "label.allergens_missing", field: "allergens", clause: "x", message: { zh: "", en: "" } } as const
    const denied = variant({ assessment: { complete: false, gaps: [{ ...gap, severity: "deny" }, { ...gap, severity: "notice" }] } })
    expect(codes("labelling.label_complete", [denied])).toEqual(["label.allergens_missing"])
  })

  it("refuse what left the shop meanwhile", () => {
    for (const product_status of ["draft", "proposed", "rejected"] as const) {
      expect(codes("labelling.listed_only", [variant({ product_status })])).toEqual(["labelling.not_listed"])
    }
    expect(codes("labelling.listed_only", [variant()])).toEqual([])
  })

  it("refuse stock that nobody manages, and back-orders", () => {
    expect(codes("labelling.stock_managed", [variant({ manage_inventory: false })])).toEqual(["labelling.stock_must_be_managed"])
    expect(codes("labelling.stock_managed", [variant({ allow_backorder: true })])).toEqual(["labelling.stock_must_be_managed"])
  })
})

describe("what a second person reviews", () => {
  const product: ProductContent = {
    id: "prod_1",
    status: "published",
    title: "桂花糕",
    subtitle: null,
    description: "糕点",
    thumbnail: null,
    images: [{ url: "b" }, { url: "a" }],
    metadata: { name_en: "Cake", b: 1 },
    variants: [{ id: "variant_1", title: "250 g", manage_inventory: true, allow_backorder: false }],
  }

  it("does not change with order, status, stock flags, or empty instead of absent", () => {
    const same: ProductContent = {
      ...product,
      status: "draft",
      subtitle: "",
      images: [{ url: "a" }, { url: "b" }],
      metadata: { b: 1, name_en: "Cake" },
      variants: [{ ...product.variants[0]!, manage_inventory: false }],
    }
    expect(contentHash(same)).toBe(contentHash(product))
  })

  it.each<[string, Partial<ProductContent>]>([
    ["title", { title: "桂花糕 " }],
    ["description", { description: "好糕点" }],
    ["pictures", { images: [{ url: "c" }] }],
    ["metadata", { metadata: { name_en: "Pie", b: 1 } }],
    ["variants", { variants: [{ ...product.variants[0]!, title: "500 g" }] }],
  ])("changes with its %s", (_, change) => expect(contentHash({ ...product, ...change })).not.toBe(contentHash(product)))

  it("has a fixed fingerprint, so that a new release does not send the whole shop back to review", () => {
    expect(contentHash(product)).toBe("929a26974b3f2db0c6c621b93ae0f58e8f7c4efc391518ea93cac41db64d0945")
  })
})

describe("answers without what is hidden", () => {
  const hidden = { products: new Set(["prod_x"]), variants: new Set(["variant_x"]) }

  it("loses hidden products at any depth, and those that cannot be told", () => {
    const answer = {
      collection: { id: "pcol_1", products: [{ id: "prod_x" }, { id: "prod_1", variants: [{ id: "variant_x" }, { id: "variant_1" }] }, { title: "?" }] },
      count: 3,
      at: null,
    }
    expect(withoutUnlisted(answer, hidden)).toEqual({
      collection: { id: "pcol_1", products: [{ id: "prod_1", variants: [{ id: "variant_1" }] }] },
      count: 3,
      at: null,
    })
  })

  it("is the same when nothing is hidden", () => {
    const answer = { products: [{ title: "?" }, { id: "prod_1" }] }
    expect(withoutUnlisted(answer, { products: new Set(), variants: new Set() })).toEqual(answer)
  })
})

describe("what the plugin declares", () => {
  it("grants every permission that its routes ask for", () => {
    const granted = new Set(permissionGrants.map(({ permission }) => permission))
    for (const route of routeRules) expect("permission" in route && granted.has(route.permission)).toBe(true)
  })

  it("provides every fact that its rules need, in both languages and with a clause", () => {
    const provided = factProviders.map(({ name }) => name)
    for (const { facts, title, clause, rulebook } of rules) {
      expect(facts.every((fact) => provided.includes(fact))).toBe(true)
      expect([title.zh, title.en, clause, ...rulebook].every(Boolean)).toBe(true)
    }
  })

  it("checks its dates", () => {
    for (const { validate, default: value } of settings) {
      expect(validate(value)).toBeUndefined()
      expect(validate("2027-02-30")).toBeDefined()
    }
  })
})
