import type { Rule } from "@anxin/compliance/contracts/rules"
import type { Standing } from "@anxin/compliance/contracts/services"
import { gap, type GapReason } from "../../src/domain/standing-gaps"
import { rules } from "../../src/rules"
import type { StandingFacts } from "../../src/rules/facts"

const TODAY = "2026-06-01"
const good = { party_id: "party_s", blocked: false, receive_until: null }

const standing = (party_id: string, ...reasons: GapReason[]): Standing => ({
  party_id,
  role: "supplier",
  goods_kind: "prepacked",
  food_category: "07",
  on: TODAY,
  ok: reasons.length === 0,
  ok_until: null,
  gaps: reasons.map((reason) => gap(reason, { licence_id: "lic_1", until: "2026-05-31", papers: ["food_operation"] })),
  covered_by: [],
})

function ask(gate: string, over: Partial<StandingFacts>, lapse_stops_sale = true): { rule: string; code: string; details: unknown }[] {
  const standings: StandingFacts = {
    own: { ...good, party_id: "party_own" },
    own_goods: [],
    counterparty: good,
    suppliers: [],
    producers: [],
    ...over,
  }
  return rules
    .filter((rule) => rule.gates.includes(gate as Rule["gates"][number]))
    .flatMap((rule) =>
      rule
        .check({
          gate,
          input: { supplier_id: "party_s" },
          facts: { standings },
          actor: { type: "system", id: "system" },
          at: new Date(`${TODAY}T04:00:00Z`),
          today: TODAY,
          setting: () => lapse_stops_sale,
        } as never)
        .map(({ code, details }) => ({ rule: rule.id, code, details }))
    )
}
const codes = (...args: Parameters<typeof ask>) => ask(...args).map(({ rule, code }) => `${rule}: ${code}`)

describe("goods without a label, and orders to suppliers, are judged by the party as a whole", () => {
  it.each(["goods.receive", "supplier.order"])("%s", (gate) => {
    expect(codes(gate, {})).toEqual([])
    expect(codes(gate, { counterparty: { ...good, receive_until: TODAY } })).toEqual([])
    expect(codes(gate, { counterparty: { ...good, receive_until: "2026-05-31" } })).toEqual([
      "suppliers.supplier_papers: suppliers.licence_expired",
    ])
    expect(codes(gate, { counterparty: { ...good, blocked: true } })).toEqual(["suppliers.admission: suppliers.party_not_admitted"])
    expect(codes(gate, { counterparty: undefined })).toEqual(["suppliers.admission: suppliers.party_not_admitted"])
  })

  it("says a thing once when goods and party agree", () => {
    const lapsed = { ...good, receive_until: "2026-05-31" }
    const suppliers = ["v1", "v2"].map((variant_id) => ({ variant_id, standing: standing("party_s", "licence_expired") }))
    const found = ask("goods.receive", { counterparty: lapsed, suppliers })
    expect(found).toHaveLength(1)
    expect(found[0]!.details).toMatchObject({ party_id: "party_s", licence_id: "lic_1", variant_ids: ["v1", "v2"] })
    const suspended = [{ variant_id: "v1", standing: standing("party_s", "party_suspended") }]
    expect(codes("goods.receive", { counterparty: { ...good, blocked: true }, suppliers: suspended })).toEqual([
      "suppliers.admission: suppliers.party_suspended",
    ])
  })
})

describe("a lapse spares goods on hand only where the setting says so", () => {
  const lapsed = [{ variant_id: "v1", standing: standing("party_s", "licence_expired") }]
  const revoked = [{ variant_id: "v1", standing: standing("party_s", "licence_revoked") }]

  it.each(["cart.line", "payment.start", "cart.complete"])("%s", (gate) => {
    expect(codes(gate, { suppliers: lapsed, producers: lapsed })).toHaveLength(2)
    expect(codes(gate, { suppliers: lapsed, producers: lapsed }, false)).toEqual([])
    expect(codes(gate, { suppliers: revoked }, false)).toEqual(["suppliers.supplier_papers: suppliers.licence_revoked"])
  })

  it.each(["goods.receive", "product.publish"])("%s never", (gate) => {
    expect(codes(gate, { suppliers: lapsed }, false)).toEqual(["suppliers.supplier_papers: suppliers.licence_expired"])
  })
})

describe("our own licences", () => {
  it.each(["product.publish", "cart.line", "payment.start", "cart.complete", "shipment.dispatch"])("%s", (gate) => {
    expect(codes(gate, {})).toEqual([])
    expect(codes(gate, { own: undefined })).toEqual(["suppliers.own_licence: suppliers.own_licence_missing"])
    expect(codes(gate, { own: { ...good, blocked: true } })).toEqual(["suppliers.own_licence: suppliers.own_licence_missing"])
    expect(codes(gate, { own: { ...good, receive_until: TODAY } })).toEqual([])
    expect(codes(gate, { own: { ...good, receive_until: "2026-05-31" } }, false)).toEqual([
      "suppliers.own_licence: suppliers.own_licence_expired",
    ])
    expect(codes(gate, { own_goods: [{ variant_id: "v1", standing: standing("party_own", "filing_covers_no_bulk") }] })).toEqual([
      "suppliers.own_licence: suppliers.filing_covers_no_bulk",
    ])
  })
})
