import type { BilingualText } from "@anxin/compliance/contracts/text"

/** Food Safety and minors' protection: alcohol is not sold to minors (未成年人保护法 §59). */
export const MINORS_NOTICE: BilingualText = {
  zh: "禁止向未成年人销售酒类商品",
  en: "Alcohol is not sold to minors under 18",
}

/** Health warning that drinks with alcohol carry (GB 2758-2012 4.4). */
export const ALCOHOL_NOTICE: BilingualText = {
  zh: "过量饮酒有害健康",
  en: "Excessive drinking is harmful to health",
}

/** Line below the nutrition table (GB 28050-2025). */
export const SALT_OIL_SUGAR_NOTICE: BilingualText = {
  zh: "儿童青少年应避免过量摄入盐油糖",
  en: "Children and adolescents should avoid excessive intake of salt, oil and sugar",
}
