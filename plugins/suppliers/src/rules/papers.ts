import { defineRule } from "@anxin/compliance"
import type { Gate } from "@anxin/compliance/contracts/gates"
import { LAPSE_STOPS_SALE } from "../settings"
import "./facts"
import { denials, isLapse, isPaper } from "./findings"

/** Gates at which goods on hand are sold; a lapse spares them when the setting says so. */
const SELLING: ReadonlySet<Gate> = new Set<Gate>(["cart.line", "payment.start", "cart.complete"])

/** R4: the supplier's papers must cover the goods on the receipt day, and whenever they are listed or sold. */
export const supplierPapersRule = defineRule({
  id: "suppliers.supplier_papers",
  gates: ["goods.receive", "supplier.order", "product.publish", "cart.line", "payment.start", "cart.complete"],
  rulebook: ["R4"],
  clause: "D1§6; 食品安全法 53",
  title: { zh: "供应商证照须覆盖所供商品", en: "The supplier's papers must cover the goods" },
  facts: ["standings"],
  test: "test/http/suppliers/papers.spec.ts",
  page: "/app/suppliers",
  check({ gate, facts: { standings }, today, setting }) {
    const spareLapses = SELLING.has(gate) && !setting<boolean>(LAPSE_STOPS_SALE)
    const goods = denials(standings.suppliers, (gap) => isPaper(gap) && !(spareLapses && isLapse(gap)))
    const until = standings.counterparty?.receive_until
    const told = goods.some(({ details }) => details?.party_id === standings.counterparty?.party_id)
    if (told || !until || until >= today) return goods
    return [
      ...goods,
      {
        outcome: "deny",
        code: "suppliers.licence_expired",
        message: { zh: `供应商证照已于 ${until} 到期`, en: `The supplier's licence ended on ${until}` },
        details: { party_id: standings.counterparty!.party_id, until },
      },
    ]
  },
})

/** R4: the maker's licence must cover the food category on the day of production, and whenever it is listed or sold. */
export const producerPapersRule = defineRule({
  id: "suppliers.producer_papers",
  gates: ["goods.receive", "product.publish", "cart.line", "payment.start", "cart.complete"],
  rulebook: ["R4"],
  clause: "D1§6; 食品安全法 35, 53",
  title: { zh: "生产者许可须覆盖食品类别", en: "The maker's licence must cover the food category" },
  facts: ["standings"],
  test: "test/http/suppliers/papers.spec.ts",
  page: "/app/suppliers",
  check({ gate, facts: { standings }, setting }) {
    const spareLapses = SELLING.has(gate) && !setting<boolean>(LAPSE_STOPS_SALE)
    return denials(standings.producers, (gap) => isPaper(gap) && !(spareLapses && isLapse(gap)))
  },
})
