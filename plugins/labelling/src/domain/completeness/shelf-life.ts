import { defineGaps } from "../gaps"
import type { LabelContent } from "../label-content"
import { ALCOHOL_CATEGORY, type ShelfLifeExemption } from "../vocabulary"
import type { Check } from "./context"

const gap = defineGaps({
  shelf_life_missing: { field: "shelf_life_days", clause: "食品安全法 §67(4)", zh: "缺少保质期", en: "The shelf life is missing" },
  shelf_life_not_positive: { field: "shelf_life_days", clause: "食品安全法 §67(4)", zh: "保质期必须大于 0 天", en: "The shelf life must be more than 0 days" },
  shelf_life_text_missing: {
    field: "shelf_life_text",
    clause: "食品安全法 §67(4)",
    zh: "缺少包装上的保质期文字",
    en: "The shelf life as printed on the pack is missing",
  },
  shelf_life_exemption_unfounded: {
    field: "shelf_life_exemption",
    clause: "GB 7718 保质期豁免",
    zh: "该食品不属于可免标保质期的种类",
    en: "This food is not of a kind that may go without a shelf life",
  },
  min_remaining_too_long: {
    field: "min_remaining_days",
    clause: "R13",
    zh: "送达时最少剩余天数不能达到或超过保质期",
    en: "The days that must remain on delivery cannot reach the shelf life",
  },
})

/** Drinks of this strength or more may go without a shelf life. */
const EXEMPT_ALCOHOL_PERCENT = 10
const CONDIMENTS = "03"
const SUGAR = "21"

/** Kinds that GB 7718 lets go without a shelf life, and how they are told. */
const FOUNDED: Record<ShelfLifeExemption, (content: LabelContent) => boolean> = {
  wine: ({ food_category }) => food_category === ALCOHOL_CATEGORY,
  alcohol_10: ({ food_category, alcohol_percent }) =>
    food_category === ALCOHOL_CATEGORY && (alcohol_percent ?? 0) >= EXEMPT_ALCOHOL_PERCENT,
  vinegar: ({ food_category }) => food_category === CONDIMENTS,
  salt: ({ food_category }) => food_category === CONDIMENTS,
  msg: ({ food_category }) => food_category === CONDIMENTS,
  solid_sugar: ({ food_category }) => food_category === SUGAR,
}

/** Shelf life, or the reason why there is none. Unpacked farm produce needs none. */
export const checkShelfLife: Check = (content) => {
  const { shelf_life_days: days, shelf_life_text: text, shelf_life_exemption: exemption } = content
  if (exemption && !FOUNDED[exemption](content)) return [gap("shelf_life_exemption_unfounded")]
  if (days === null) return exemption || content.goods_kind === "farm_produce" ? [] : [gap("shelf_life_missing")]
  if (days <= 0) return [gap("shelf_life_not_positive")]
  const gaps = text && (text.zh || text.en) ? [] : [gap("shelf_life_text_missing")]
  if (content.min_remaining_days >= days) gaps.push(gap("min_remaining_too_long"))
  return gaps
}
