import { defineRule } from "@anxin/compliance"
import type { Finding } from "@anxin/compliance/contracts/rules"
import "./facts"
import { denials } from "./findings"

const MISSING: Finding = {
  outcome: "deny",
  code: "suppliers.own_licence_missing",
  message: {
    zh: "本店的证照尚未登记或审核，暂时不能销售",
    en: "Our own licences are not on file or not verified; nothing can be sold for now",
  },
}

/** R1: our own licences must be good on the day, for each kind of goods; their end stops sales. */
export const ownLicenceRule = defineRule({
  id: "suppliers.own_licence",
  gates: ["product.publish", "cart.line", "payment.start", "cart.complete", "shipment.dispatch"],
  rulebook: ["R1"],
  clause: "D1§3; 食品安全法 35; 电子商务法 15",
  title: { zh: "本店证照有效才能销售", en: "Our own licences must be valid to sell" },
  facts: ["standings"],
  test: "test/http/suppliers/own-licence.spec.ts",
  page: "/app/own-licences",
  check({ facts: { standings }, today }) {
    const { own, own_goods } = standings
    if (!own || own.blocked) return [own ? { ...MISSING, details: { party_id: own.party_id } } : MISSING]
    if (own.receive_until !== null && own.receive_until < today) {
      return [
        {
          outcome: "deny",
          code: "suppliers.own_licence_expired",
          message: {
            zh: `本店证照已于 ${own.receive_until} 到期，暂时不能销售`,
            en: `Our own licence ended on ${own.receive_until}; nothing can be sold for now`,
          },
          details: { party_id: own.party_id, until: own.receive_until },
        },
      ]
    }
    return denials(own_goods, () => true)
  },
})
