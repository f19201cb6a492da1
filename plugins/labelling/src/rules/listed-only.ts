import { defineRule } from "@anxin/compliance"
import { deny } from "./findings"

/** Medusa lets drafts into carts by id; what is not published, or went back to review, is not for sale. */
export const listedOnly = defineRule({
  id: "labelling.listed_only",
  gates: ["cart.line", "payment.start", "cart.complete"],
  rulebook: ["R16"],
  clause: "D11",
  title: { zh: "未上架商品不能购买", en: "Only listed products are sold" },
  facts: ["label"],
  test: "test/http/labelling/lapse.spec.ts",
  page: "/app/labels",
  check: ({ facts: { label } }) =>
    label.variants
      .filter((variant) => variant.product_status !== "published")
      .map(({ product_id, variant_id }) => deny("not_listed", { product_id, variant_id })),
})
