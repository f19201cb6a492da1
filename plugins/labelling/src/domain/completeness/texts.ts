import type { BilingualText } from "@anxin/compliance/contracts/text"
import { defineGaps } from "../gaps"
import type { LabelContent } from "../label-content"
import { isEmpty, isPrepacked, type Check } from "./context"

const gap = defineGaps({
  name_missing: { field: "name", clause: "食品安全法 §67(1)", zh: "缺少食品名称", en: "The name of the food is missing" },
  ingredients_missing: { field: "ingredients", clause: "食品安全法 §67(2)", zh: "缺少配料表", en: "The list of ingredients is missing" },
  additives_missing: {
    field: "additives",
    clause: "食品安全法 §67(7)",
    zh: "未写明食品添加剂的通用名称（没有则写“无”）",
    en: "Additives are not given by common name (write “none” where there are none)",
  },
  storage_missing: { field: "storage", clause: "食品安全法 §67(6); R22", zh: "缺少贮存条件", en: "The storage conditions are missing" },
  storage_zone_missing: { field: "storage_zone", clause: "R7; 食品安全法 §54", zh: "未选择储存温区", en: "The storage zone is missing" },
  zone_needs_chilled_kind: {
    field: "storage_zone",
    clause: "R4; 食品经营许可项目",
    zh: "需冷藏冷冻的商品，类型应选择含冷藏冷冻的项目",
    en: "Chilled or frozen goods need a kind of goods that covers chilled storage",
  },
  chilled_kind_needs_zone: {
    field: "storage_zone",
    clause: "GB 31605-2020",
    zh: "冷藏冷冻商品不能放在常温区",
    en: "Chilled or frozen goods cannot be kept in the ambient zone",
  },
  origin_missing: { field: "origin", clause: "食品安全法 §97; 食用农产品市场销售质量安全监督管理办法", zh: "缺少原产地", en: "The origin is missing" },
  chinese_missing: { field: "name", clause: "GB 7718 3.8", zh: "缺少中文：{field}", en: "The Chinese text is missing: {field}" },
  english_missing: { field: "name", clause: "R13", zh: "缺少英文：{field}", en: "The English text is missing: {field}" },
})

const TEXTS = ["name", "ingredients", "additives", "storage", "shelf_life_text", "origin"] as const

const isBlank = (text: BilingualText | null): text is null => text === null || (isEmpty(text.zh) && isEmpty(text.en))

function checkLanguages(content: LabelContent) {
  const texts: [keyof LabelContent, BilingualText][] = [
    ...TEXTS.flatMap((field): [keyof LabelContent, BilingualText][] => (isBlank(content[field]) ? [] : [[field, content[field]]])),
    ...content.warnings.map((warning): [keyof LabelContent, BilingualText] => ["warnings", warning]),
  ]
  return texts.flatMap(([field, text]) => [
    ...(isEmpty(text.zh) ? [{ ...gap("chinese_missing", { field }), field }] : []),
    ...(isEmpty(text.en) ? [{ ...gap("english_missing", { field }), field }] : []),
  ])
}

function checkZone({ goods_kind, storage_zone }: LabelContent) {
  if (!storage_zone) return [gap("storage_zone_missing")]
  const ambient = storage_zone === "ambient"
  if (!ambient && (goods_kind === "prepacked" || goods_kind === "bulk")) return [gap("zone_needs_chilled_kind")]
  if (ambient && (goods_kind === "prepacked_chilled" || goods_kind === "bulk_chilled")) return [gap("chilled_kind_needs_zone")]
  return []
}

/** Texts of the label in both languages, storage included. */
export const checkTexts: Check = (content) => {
  const gaps = isBlank(content.name) ? [gap("name_missing")] : []
  if (isPrepacked(content)) {
    if (isBlank(content.ingredients)) gaps.push(gap("ingredients_missing"))
    if (isBlank(content.additives)) gaps.push(gap("additives_missing"))
  }
  if (isBlank(content.storage)) gaps.push(gap("storage_missing"))
  const originRequired = content.goods_kind === "import" || content.goods_kind === "farm_produce"
  if (originRequired && isBlank(content.origin)) gaps.push(gap("origin_missing"))
  return [...gaps, ...checkZone(content), ...checkLanguages(content)]
}
