import { defineRule } from "@anxin/compliance"
import { deny } from "./findings"

/** Behind each pack stands a lot: no food without stock control, none on back-order. */
export const stockManaged = defineRule({
  id: "labelling.stock_managed",
  gates: ["product.publish", "cart.line", "payment.start", "cart.complete"],
  rulebook: ["R13", "R17"],
  clause: "食品安全法 §42, §54",
  title: { zh: "食品必须管理库存", en: "Food has managed stock" },
  facts: ["label"],
  test: "test/http/labelling/publish.spec.ts",
  page: "/app/labels",
  check: ({ facts: { label } }) =>
    label.variants
      .filter((variant) => !variant.manage_inventory || variant.allow_backorder)
      .map(({ product_id, variant_id }) => deny("stock_must_be_managed", { product_id, variant_id })),
})
