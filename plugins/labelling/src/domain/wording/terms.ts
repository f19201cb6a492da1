import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { Severity } from "../gaps"

/** Where a term is refused: on the label itself, in what the shop says about the product, or in both. */
export type WordingScope = "label" | "listing"

export interface WordingTerm {
  kind: "no_addition" | "absolute" | "medical" | "zero_content" | "price_comparison"
  scopes: readonly WordingScope[]
  /** Without the global flag; ordinary phrases that hold the term are excluded by lookaround. */
  pattern: RegExp
  severity: Severity
  clause: string
  reason: BilingualText
}

const NO_ADDITION: BilingualText = { zh: "禁用“不添加”类用语", en: "“No additives” wording is banned" }
const ABSOLUTE: BilingualText = { zh: "禁用绝对化用语", en: "Superlative claims are banned in advertising" }
const MEDICAL: BilingualText = { zh: "普通食品不得宣传疾病预防、治疗功能", en: "Ordinary food must not claim to prevent or cure disease" }
const HEALTH: BilingualText = { zh: "普通食品不得宣传保健功能", en: "Ordinary food must not make health-function claims" }
const ZERO: BilingualText = { zh: "含量为 0 时才可使用“无”“不含”", en: "“Free from” is allowed only when the content is 0" }
const PRICE: BilingualText = { zh: "比较价格须注明依据", en: "A compared price needs its basis" }

const both = ["label", "listing"] as const
const listing = ["listing"] as const

/** Banned and doubtful wording, with the article that bans it. Words, not meaning: a person reviews the rest. */
export const WORDING_TERMS: readonly WordingTerm[] = [
  { kind: "no_addition", scopes: both, pattern: /零添加|0\s?添加|[不未]添加|[不未]使用(?!时|完|前|后)|无添加|不加(?!热|盖|水|入|工)/, severity: "deny", clause: "GB 7718-2025", reason: NO_ADDITION },
  { kind: "no_addition", scopes: both, pattern: /\b(?:zero|no|without|free of)\s+(?:added|additives?|artificial)\b|\badditive[- ]free\b/i, severity: "deny", clause: "GB 7718-2025", reason: NO_ADDITION },
  {
    kind: "absolute",
    scopes: listing,
    pattern: /最(?!佳(?:食用|赏味|饮用|品尝|保存)|大(?:限度|程度|装载|表面|允许))(?:好|佳|优|高级|高端|顶|新鲜|正宗|健康|安全|纯|美味|大|强|受欢迎|畅销|便宜|低价|先进|豪华|权威|天然)/,
    severity: "deny",
    clause: "广告法 §9(3)",
    reason: ABSOLUTE,
  },
  { kind: "absolute", scopes: listing, pattern: /第一(?![次步天个层时批口年季届道代集章条部])|NO\.?\s?1|全网最低|史上最低/i, severity: "deny", clause: "广告法 §9(3)", reason: ABSOLUTE },
  { kind: "absolute", scopes: listing, pattern: /国家级|世界级|顶级|顶尖|极品|独一无二|绝无仅有|王牌|冠军品质|驰名商标|国宴(?:专用|特供)|特供|专供/, severity: "deny", clause: "广告法 §9", reason: ABSOLUTE },
  { kind: "absolute", scopes: listing, pattern: /\b(?:the|world'?s|china'?s)\s+best\b|\bnumber one\b|\bfinest in\b|\bnational[- ]level\b/i, severity: "deny", clause: "广告法 §9(3)", reason: ABSOLUTE },
  { kind: "medical", scopes: both, pattern: /治疗|治愈|根治|疗效|药效|主治|医用|抗癌|防癌|抗肿瘤|消炎|抗病毒|杀菌消毒|降(?:血[糖压脂]|三高|糖|压|脂)|预防(?:疾病|感冒|癌|糖尿病|高血压|心脑血管)|糖尿病(?:专用|食品|患者适用)/, severity: "deny", clause: "食品安全法 §73; 广告法 §17", reason: MEDICAL },
  { kind: "medical", scopes: both, pattern: /\b(?:cures?|heals?|therapeutic|anti-?cancer|anti-?viral|treats?\s+(?:disease|diabetes|cancer|colds?|hypertension)|prevents?\s+(?:disease|cancer|diabetes|colds?)|lowers?\s+blood\s+(?:sugar|pressure|lipids?))\b/i, severity: "deny", clause: "食品安全法 §73; 广告法 §17", reason: MEDICAL },
  { kind: "medical", scopes: both, pattern: /(?:增强|提高)免疫力|延缓衰老|改善睡眠|减肥|壮阳|排毒养颜|补肾/, severity: "deny", clause: "食品安全法 §78; 广告法 §18", reason: HEALTH },
  { kind: "zero_content", scopes: both, pattern: /(?:无|不含|零)(?:糖|脂肪|反式脂肪|防腐剂|色素|香精|蔗糖|麸质)|\b(?:sugar|fat|preservative|gluten)[- ]free\b/i, severity: "notice", clause: "GB 7718-2025; GB 28050", reason: ZERO },
  { kind: "price_comparison", scopes: listing, pattern: /原价|市场价|专柜价|划线价|\b(?:was|RRP|original price)\b\s*[¥￥]?\d/i, severity: "notice", clause: "明码标价规定 §16", reason: PRICE },
]
