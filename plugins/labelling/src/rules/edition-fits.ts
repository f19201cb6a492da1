import { defineRule } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import { editionFits } from "../domain/edition"
import { ACCEPTED_FROM, REQUIRED_FROM } from "../settings"
import { deny } from "./findings"

/** Goods that arrive carry a label of the edition that their production date asks for. */
export const editionOfGoods = defineRule({
  id: "labelling.edition_of_goods",
  gates: ["goods.receive"],
  rulebook: ["R13"],
  clause: "GB 7718-2025; GB 28050-2025; 食品标识监督管理办法",
  title: { zh: "标签版本与生产日期相符", en: "Label edition fits the production date" },
  facts: ["label"],
  test: "plugins/labelling/__tests__/rules.unit.spec.ts",
  page: "/app/labels",
  check({ input, facts: { label }, setting }) {
    const dates = {
      edition_2025_accepted_from: setting<CalendarDate>(ACCEPTED_FROM),
      edition_2025_required_from: setting<CalendarDate>(REQUIRED_FROM),
    }
    return input.lines.flatMap(({ line_id, variant_id, production_date }) => {
      const version = label.variants.find((variant) => variant.variant_id === variant_id)?.approved
      // A missing label or date is refused by the rules of goods receipt.
      if (!version || !production_date || editionFits(version.edition, production_date, dates)) return []
      return [deny("edition_does_not_fit", { line_id, variant_id, edition: version.edition, production_date })]
    })
  },
})
