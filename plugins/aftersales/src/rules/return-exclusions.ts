import { defineRule, type Finding } from "@anxin/compliance"
import type {} from "../facts/types"
import { perishableRow, type PerishableRow } from "../domain/perishable"
import { SETTING } from "../settings"
import { CLAUSE, PAGE, text } from "./return-texts"

const denied = (code: string, order_line_id: string, zh: string, en: string, details = {}): Finding => ({
  outcome: "deny",
  code,
  message: text(zh, en),
  details: { order_line_id, ...details },
})

/** Made to order, fresh and perishable: what the law itself takes out of return without a reason. */
export const noReasonExclusions = defineRule({
  id: "aftersales.no_reason_exclusions",
  gates: ["return.request"],
  rulebook: ["R23"],
  clause: CLAUSE.exclusions,
  title: text("法定不适用无理由退货的商品", "Goods that the law excludes from return without a reason"),
  facts: ["order_receipt", "return_labels"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check({ input, facts: { order_receipt: order, return_labels: labels }, setting }) {
    if (input.reason !== "no_reason") return []
    const table = setting<PerishableRow[]>(SETTING.perishable_foods)
    return input.lines.flatMap(({ order_line_id }) => {
      const line = order?.lines.get(order_line_id)
      const label = labels.get(order_line_id)
      if (!line) return []
      if (line.made_to_order) {
        const zh = `“${line.title}”为定作商品，依法不适用无理由退货`
        return [denied("returns.excluded_made_to_order", order_line_id, zh, `${line.title} was made to order, which the law excludes`)]
      }
      const row = label && perishableRow(label, table)
      if (!row) return []
      const zh = `“${line.title}”属于鲜活易腐食品，依法不适用无理由退货；如有质量问题，请选择“质量问题”`
      const en = `${line.title} is fresh and perishable food, which the law excludes; a quality fault can still be reported`
      return [denied("returns.excluded_perishable", order_line_id, zh, en, { row, shelf_life_days: label.shelf_life_days })]
    })
  },
})

/**
 * The exclusions that need the buyer's confirmation at purchase. Checkout asks for none yet, so none applies, and the
 * answer says so: an unconfirmed exclusion would be a refusal (处罚办法 §9).
 */
export const noExclusionWithoutConsent = defineRule({
  id: "aftersales.no_exclusion_without_consent",
  gates: ["return.request"],
  rulebook: ["R23"],
  clause: CLAUSE.exclusions,
  title: text("未经购买时确认，不得另设不退范围", "No further exclusion without the buyer's confirmation at purchase"),
  facts: [],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check({ input }) {
    if (input.reason !== "no_reason") return []
    const message = text(
      "购买时未确认任何“不适用退货”条款，除法定情形外均可退；一次性密封包装须完好",
      "No exclusion was confirmed at purchase, so only the law's own apply; the one-time seal has to be whole"
    )
    return [{ outcome: "notice", code: "returns.no_consent_exclusions", message }]
  },
})
