import { defineRule } from "@anxin/compliance"
import type { Finding } from "@anxin/compliance/contracts/rules"
import type { VariantLabelFact } from "../facts/label-facts"
import { deny, gapFinding } from "./findings"

function findingsOf(variant: VariantLabelFact): Finding[] {
  const { product_id, variant_id, approved, open, assessment } = variant
  const subject = { product_id, variant_id }
  if (approved && approved.goods_class !== "food") return [deny("non_food_closed", subject)]
  const gaps = (assessment?.gaps ?? []).map((gap) => gapFinding(gap, subject))
  if (approved) return gaps
  return open ? [deny("label_not_approved", { ...subject, version: open.version, status: open.status }), ...gaps] : [deny("label_missing", subject)]
}

/** Nothing is shown, sold or paid without an approved, complete label on each of its variants. */
export const labelComplete = defineRule({
  id: "labelling.label_complete",
  gates: ["product.publish", "cart.line", "payment.start", "cart.complete"],
  rulebook: ["R13", "R16", "R22"],
  clause: "D1§15; 食品安全法 §67, §68, §97; GB 7718; GB 28050",
  title: { zh: "标签完整并经审核", en: "Label complete and approved" },
  facts: ["label"],
  test: "test/http/labelling/publish.spec.ts",
  page: "/app/labels",
  check({ gate, input, facts: { label } }) {
    const findings = label.variants.flatMap(findingsOf)
    if (gate === "product.publish") {
      const bare = label.products.filter((product) => product.variants.length === 0)
      return [...findings, ...bare.map(({ id }) => deny("no_variants", { product_id: id }))]
    }
    const known = new Set(label.variants.map(({ variant_id }) => variant_id))
    const lines = "lines" in input ? (input.lines as readonly { variant_id: string }[]) : []
    const unknown = lines.filter(({ variant_id }) => !known.has(variant_id))
    // Whoever buys is told what is wrong for them; the remarks for reviewers stay inside.
    const denials = findings.filter(({ outcome }) => outcome === "deny")
    return [...denials, ...unknown.map(({ variant_id }) => deny("label_missing", { variant_id }))]
  },
})
