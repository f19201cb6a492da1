import { defineGaps } from "../gaps"
import { ALCOHOL_CATEGORY } from "../vocabulary"
import type { Check } from "./context"

const gap = defineGaps({
  minors_notice_missing: {
    field: "warnings",
    clause: "未成年人保护法 §59",
    zh: "酒类缺少未成年人提示（禁止向未成年人销售酒类商品）",
    en: "Alcohol lacks the minors' notice (not sold to minors)",
  },
  alcohol_notice_missing: {
    field: "warnings",
    clause: "GB 2758-2012 4.4",
    zh: "酒类缺少警示语：过量饮酒有害健康",
    en: "Alcohol lacks the notice 过量饮酒有害健康",
  },
  alcohol_percent_missing: { field: "alcohol_percent", clause: "GB 2758-2012 4.2", zh: "酒类缺少酒精度", en: "The strength of the alcohol is missing" },
})

/** R22: notices that the kind of food demands. */
export const checkWarnings: Check = ({ food_category, warnings, alcohol_percent }) => {
  if (food_category !== ALCOHOL_CATEGORY) return []
  const says = (text: string) => warnings.some((warning) => warning.zh.includes(text))
  return [
    ...(says("未成年人") ? [] : [gap("minors_notice_missing")]),
    ...(says("过量饮酒有害健康") ? [] : [gap("alcohol_notice_missing")]),
    ...(alcohol_percent === null ? [gap("alcohol_percent_missing")] : []),
  ]
}
