import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { Standing } from "@anxin/compliance/contracts/services"
import { LICENCE_NAMES } from "./names"
import type { LicenceType } from "./vocabulary"

export type Gap = Standing["gaps"][number]

/** Why a party may not supply or make the goods; `{papers}` and `{until}` are filled in. */
const TEXTS = {
  party_unknown: { zh: "没有这家企业的档案", en: "This company is not on file" },
  party_not_verified: { zh: "企业资质尚未审核通过", en: "The company has not been verified" },
  party_suspended: { zh: "企业已被停用", en: "The company is suspended" },
  licence_missing: { zh: "缺少{papers}", en: "Missing: {papers}" },
  licence_not_verified: { zh: "{papers}尚未审核通过", en: "Not yet verified: {papers}" },
  licence_not_yet_valid: { zh: "{papers}自 {until} 起才有效", en: "{papers}: valid only from {until}" },
  licence_expired: { zh: "{papers}已于 {until} 到期", en: "{papers}: ended on {until}" },
  licence_revoked: { zh: "{papers}已被吊销或撤销", en: "{papers}: revoked" },
  category_not_covered: { zh: "{papers}的食品类别不包括 {category}", en: "{papers}: food category {category} is not on it" },
  item_not_covered: { zh: "{papers}的经营项目不包括此类商品", en: "{papers}: its items of sale do not include such goods" },
  filing_covers_no_bulk: { zh: "仅销售预包装食品备案不能经营散装食品", en: "A filing for pre-packed food never covers bulk food" },
} as const satisfies Record<string, BilingualText>

export type GapReason = keyof typeof TEXTS

export interface GapDetails {
  licence_id?: string
  papers?: readonly LicenceType[]
  until?: string
  category?: string
}

/** Makes one gap with its stable code `suppliers.<reason>`. */
export function gap(reason: GapReason, { licence_id, papers = [], until = "", category = "" }: GapDetails = {}): Gap {
  const fill = (language: keyof BilingualText) =>
    TEXTS[reason][language]
      .replace("{papers}", papers.map((type) => LICENCE_NAMES[type][language]).join(language === "zh" ? "或" : " or "))
      .replace("{until}", until)
      .replace("{category}", category)
  return { code: `suppliers.${reason}`, ...(licence_id ? { licence_id } : {}), message: { zh: fill("zh"), en: fill("en") } }
}
