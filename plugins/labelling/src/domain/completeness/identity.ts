import { defineGaps } from "../gaps"
import { isGtin } from "../numbers/gtin"
import { CLOSED_CATEGORIES } from "../vocabulary"
import { isEmpty, isPrepacked, type Check } from "./context"

const gap = defineGaps({
  goods_kind_missing: { field: "goods_kind", clause: "R16; 食品安全法 §53", zh: "未选择商品类型", en: "The kind of goods is missing" },
  food_category_missing: { field: "food_category", clause: "R16; 食品安全法 §35", zh: "未选择食品类别", en: "The food category is missing" },
  category_closed: {
    field: "food_category",
    clause: "食品安全法 §74",
    zh: "特殊食品（类别 {category}）在专门规则上线前不能销售",
    en: "Special food (category {category}) cannot be sold until its own rules exist",
  },
  supplier_missing: { field: "supplier_id", clause: "R4; 食品安全法 §53", zh: "未选择供应商", en: "The supplier is missing" },
  supplier_unknown: { field: "supplier_id", clause: "R4; 食品安全法 §53", zh: "供应商不存在", en: "There is no such supplier" },
  specification_missing: { field: "specification", clause: "食品安全法 §67(1)", zh: "缺少规格", en: "The specification is missing" },
  net_content_missing: { field: "net_content", clause: "食品安全法 §67(1)", zh: "缺少净含量", en: "The net content is missing" },
  gtin_invalid: { field: "gtin", clause: "GS1 General Specifications", zh: "商品条码校验位不正确", en: "The check digit of the GTIN is wrong" },
})

/** What the goods are and who supplies them. */
export const checkIdentity: Check = (content, { supplier }) => {
  const gaps = []
  if (!content.goods_kind) gaps.push(gap("goods_kind_missing"))
  if (!content.food_category) gaps.push(gap("food_category_missing"))
  else if (CLOSED_CATEGORIES.includes(content.food_category)) gaps.push(gap("category_closed", { category: content.food_category }))
  if (!content.supplier_id) gaps.push(gap("supplier_missing"))
  else if (supplier === null) gaps.push(gap("supplier_unknown"))
  if (isPrepacked(content)) {
    if (isEmpty(content.specification)) gaps.push(gap("specification_missing"))
    if (isEmpty(content.net_content)) gaps.push(gap("net_content_missing"))
  }
  if (!isEmpty(content.gtin) && !isGtin(content.gtin!)) gaps.push(gap("gtin_invalid"))
  return gaps
}
