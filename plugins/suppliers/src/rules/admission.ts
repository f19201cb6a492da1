import { defineRule } from "@anxin/compliance"
import type { Finding } from "@anxin/compliance/contracts/rules"
import "./facts"
import { denials, isAdmission } from "./findings"

const NOT_ADMITTED = {
  outcome: "deny",
  code: "suppliers.party_not_admitted",
  message: {
    zh: "该企业未通过资质审核、证照不全或已被停用",
    en: "This company is not admitted, lacks papers or is suspended",
  },
} satisfies Finding

/** R75: only companies that were reviewed and not suspended may be ordered from, received from, listed and sold. */
export const admissionRule = defineRule({
  id: "suppliers.admission",
  gates: ["goods.receive", "supplier.order", "product.publish", "cart.line", "payment.start", "cart.complete"],
  rulebook: ["R75"],
  clause: "D10; 食品安全法 53",
  title: { zh: "未经审核或已停用的企业不得供货", en: "Companies that are not admitted may not supply" },
  facts: ["standings"],
  test: "test/http/suppliers/papers.spec.ts",
  page: "/app/suppliers",
  check({ gate, input, facts: { standings } }) {
    const goods = denials([...standings.suppliers, ...standings.producers], isAdmission)
    const named = gate === "goods.receive" || gate === "supplier.order"
    if (!named || (standings.counterparty && !standings.counterparty.blocked)) return goods
    const party_id = (input as { supplier_id: string }).supplier_id
    const told = goods.some(({ details }) => details?.party_id === party_id)
    return told ? goods : [...goods, { ...NOT_ADMITTED, details: { party_id } }]
  },
})
