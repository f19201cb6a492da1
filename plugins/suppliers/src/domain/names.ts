import type { GoodsKind } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { LicenceType, SalesItem } from "./vocabulary"

/** What papers are called on their face. */
export const LICENCE_NAMES: Record<LicenceType, BilingualText> = {
  business_licence: { zh: "营业执照", en: "business licence" },
  food_production: { zh: "食品生产许可证", en: "food production licence (SC)" },
  food_operation: { zh: "食品经营许可证", en: "food operation licence (JY)" },
  filing: { zh: "仅销售预包装食品备案", en: "filing for pre-packed food (YB)" },
  overseas_registration: { zh: "进口食品境外生产企业注册", en: "registration of the overseas producer" },
}

/** Items of sale as an operation licence prints them. */
export const SALES_ITEM_NAMES: Record<SalesItem, BilingualText> = {
  prepacked: { zh: "预包装食品销售（不含冷藏冷冻食品）", en: "pre-packed food, not chilled or frozen" },
  prepacked_chilled: { zh: "预包装食品销售（含冷藏冷冻食品）", en: "pre-packed food, chilled and frozen included" },
  bulk: { zh: "散装食品销售（不含冷藏冷冻食品）", en: "bulk food, not chilled or frozen" },
  bulk_chilled: { zh: "散装食品销售（含冷藏冷冻食品）", en: "bulk food, chilled and frozen included" },
  health_food: { zh: "保健食品销售", en: "health food" },
  medical_food: { zh: "特殊医学用途配方食品销售", en: "food for special medical purposes" },
  infant_formula: { zh: "婴幼儿配方食品销售", en: "infant formula" },
}

/** Kinds of goods as staff choose them. */
export const GOODS_KIND_NAMES: Record<GoodsKind, BilingualText> = {
  prepacked: { zh: "预包装食品", en: "pre-packed food" },
  prepacked_chilled: { zh: "预包装食品（冷藏冷冻）", en: "pre-packed food, chilled or frozen" },
  bulk: { zh: "散装食品", en: "bulk food" },
  bulk_chilled: { zh: "散装食品（冷藏冷冻）", en: "bulk food, chilled or frozen" },
  farm_produce: { zh: "食用农产品", en: "primary farm produce" },
  import: { zh: "进口食品", en: "imported food" },
}
