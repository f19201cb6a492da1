import type { RulebookEntry } from "./entry"

/** R75 to R82: merchants and partners. */
export const MERCHANTS: readonly RulebookEntry[] = [
  {
    no: "R75", kind: "A", home: "suppliers",
    title: { zh: "商家资质审核", en: "Merchants are qualified first" },
    summary: { zh: "提交人与审核人不同；审核通过前不能供货，并定期复核。", en: "Whoever verifies is not who submitted; nothing is supplied before, and papers are checked again at intervals." },
    sources: [{ clause: "D10§4.2", quote: "对入驻商家进行资质审核" }],
    law: ["电子商务法 §27", "食品安全法 §62"],
  },
  {
    no: "R76", kind: "A/B", home: "suppliers",
    title: { zh: "及时整改", en: "Remedies in time" },
    summary: { zh: "整改通知有期限，逾期暂停供货。", en: "An order to remedy has a deadline; missing it suspends the supplier." },
    sources: [{ clause: "D10§5.5", quote: "积极配合平台监管,及时整改安全隐患" }],
  },
  {
    no: "R77", kind: "A", home: "suppliers",
    title: { zh: "终止入驻", en: "Ending the cooperation" },
    summary: { zh: "停用供应商要写明原因，并处理在途订单。", en: "A supplier is ended with a reason, and its orders under way are dealt with." },
    sources: [{ clause: "D10§8", quote: "终止其入驻或取消其销售资格" }],
  },
  {
    no: "R78", kind: "B", home: "suppliers",
    title: { zh: "商家培训与仓储", en: "Merchants' training and storage" },
    summary: { zh: "商家提交培训和仓储安全记录。", en: "Merchants hand in records of training and storage." },
    sources: [
      { clause: "D10§5.3", quote: "加强员工培训,提高员工安全意识" },
      { clause: "D10§5.4", quote: "加强仓储安全管理" },
    ],
  },
  {
    no: "R79", kind: "A/B", home: "suppliers",
    title: { zh: "交易监管", en: "Trade supervision" },
    summary: { zh: "规则发现违法线索，形成案件并可上报。", en: "Rules find suspicious trade; cases can be reported." },
    sources: [
      { clause: "D9§12", quote: "加强对电子商务经营者的管理" },
      { clause: "D9§14", quote: "加强对电子商务交易的监管,及时发现和处理违法行为" },
    ],
  },
  {
    no: "R80", kind: "B", home: "suppliers",
    title: { zh: "如实提供资料", en: "True documents" },
    summary: { zh: "资料请求有截止日期，逾期可见。", en: "Requests for documents have a due date that all can see." },
    sources: [{ clause: "D11§6.2", quote: "积极配合监督检查,如实提供相关资料" }],
  },
  {
    no: "R81", kind: "B", home: "suppliers",
    title: { zh: "信用体系", en: "Credit record" },
    summary: { zh: "由事件计算商家信用分。", en: "A merchant's credit follows from what happened." },
    sources: [{ clause: "D10§6.4", quote: "积极参与社会信用体系建设" }],
  },
  {
    no: "R82", kind: "B", home: "suppliers",
    title: { zh: "第三方合作", en: "Partners" },
    summary: { zh: "合作方登记，合同到期提醒。", en: "Partners are registered; contracts remind before they end." },
    sources: [{ clause: "D16§5.1", quote: "负责与第三方合作" }],
  },
]
