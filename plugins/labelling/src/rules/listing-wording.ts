import { defineRule } from "@anxin/compliance"
import type { Finding } from "@anxin/compliance/contracts/rules"
import { screenWording } from "../domain/wording/screen-wording"
import { textsOf, type ProductContent } from "../listing/product-content"

const findingsOf = (product: ProductContent): Finding[] =>
  textsOf(product).flatMap(({ field, text }) =>
    screenWording(text, "listing").map(({ kind, severity, clause, reason, words }) => ({
      outcome: severity,
      code: "labelling.wording_banned",
      message: { zh: `${reason.zh}：“${words}”（${field}）`, en: `${reason.en}: “${words}” (${field})` },
      details: { product_id: product.id, field, words, kind, gap_clause: clause },
    }))
  )

/** Titles and texts of a product carry no superlatives, cures or "no additives". */
export const listingWording = defineRule({
  id: "labelling.listing_wording",
  gates: ["product.publish"],
  rulebook: ["R21"],
  clause: "D9§13; D10§6; 广告法 §9, §17; 食品安全法 §73",
  title: { zh: "宣传用语审查", en: "Wording of listings" },
  facts: ["label"],
  test: "test/http/labelling/publish.spec.ts",
  page: "/app/labels",
  check: ({ facts: { label } }) => label.products.flatMap(findingsOf),
})
