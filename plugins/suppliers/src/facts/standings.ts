import { defineFactProvider } from "@anxin/compliance"
import type { FactContext } from "@anxin/compliance/contracts/facts"
import type { ActiveLabel, LabellingService, StandingQuery } from "@anxin/compliance/contracts/services"
import { SUPPLIERS_MODULE } from "../modules/suppliers"
import type SuppliersModuleService from "../modules/suppliers/service"
import type { StandingRow } from "../modules/suppliers/party-rows"
import type { GoodsStanding, PartyStanding } from "../rules/facts"
import { counterpartyOf, subjectsOf, type Subject } from "./subjects"

const wholeParty = (row: StandingRow | undefined): PartyStanding | undefined =>
  row && { party_id: row.party_id, blocked: row.blocked, receive_until: row.receive_until }

const labelsOf = async ({ container }: FactContext, variantIds: string[]): Promise<Map<string, ActiveLabel>> =>
  (await container.resolve<LabellingService | undefined>("labelling", { allowUnregistered: true })?.activeLabels(variantIds)) ??
  new Map()

type Role = "own" | "supplier" | "producer"

function queryFor(role: Role, subject: Subject, label: ActiveLabel, ownId: string | undefined): StandingQuery | undefined {
  const { goods_kind, food_category, producer_id } = label
  const goods = { goods_kind, food_category }
  if (role === "producer") return { ...goods, party_id: producer_id, role, on: subject.producer_on }
  if (role === "supplier") {
    return { ...goods, party_id: subject.supplier_id ?? label.supplier_id, role, on: subject.supplier_on, producer_id }
  }
  return ownId ? { ...goods, party_id: ownId, role: "supplier", on: subject.supplier_on } : undefined
}

/**
 * Papers of everybody behind the goods in question: our own, the supplier's, the maker's. Goods and their
 * maker are known by the label in force; goods without one are judged by the party as a whole, and the
 * label's absence is labelling's to refuse.
 */
export const standingsProvider = defineFactProvider({
  name: "standings",
  async load(context) {
    const service = context.container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE)
    const [subjects, [own]] = await Promise.all([subjectsOf(context), service.listParties({ kind: "own" })])
    const counterparty = counterpartyOf(context)
    const labels = await labelsOf(context, subjects.map(({ variant_id }) => variant_id))
    const asked = (role: Role) =>
      subjects.flatMap((subject) => {
        const label = labels.get(subject.variant_id)
        const query = label && queryFor(role, subject, label, own?.id)
        return query ? [{ variant_id: subject.variant_id, query }] : []
      })
    const roles = { own_goods: asked("own"), suppliers: asked("supplier"), producers: asked("producer") }
    const all = Object.values(roles).flat()
    const [rows, answers] = await Promise.all([
      service.standingRows([own?.id, counterparty].filter((id) => id !== undefined)),
      service.standings(all.map(({ query }) => query)),
    ])
    const byQuery = new Map(all.map(({ query }, index) => [query, answers[index]!]))
    const judged = (list: typeof all): GoodsStanding[] =>
      list.map(({ variant_id, query }) => ({ variant_id, standing: byQuery.get(query)! }))
    return {
      own: wholeParty(own && rows.get(own.id)),
      counterparty: wholeParty(counterparty === undefined ? undefined : rows.get(counterparty)),
      own_goods: judged(roles.own_goods),
      suppliers: judged(roles.suppliers),
      producers: judged(roles.producers),
    }
  },
})
