import type { RulebookEntry } from "./entry"

/** R83 to R94: the warehouse. */
export const WAREHOUSE: readonly RulebookEntry[] = [
  {
    no: "R83", kind: "A", home: "traceability",
    title: { zh: "货单相符，否则拒收", en: "Goods match the note or are refused" },
    summary: {
      zh: "数量、质量、规格、品种与货单不符即拒绝入库，并报告运营总监和店长。",
      en: "What differs from the note in quantity, quality, specification or kind is refused, and operations director and store manager are told.",
    },
    sources: [
      { clause: "D7§2", quote: "认真验收物资的数量、名称是否与货单相符" },
      { clause: "D7§3", quote: "有权拒绝办理入库手续,并视具体情况报告运营总监及店长" },
    ],
  },
  {
    no: "R84", kind: "A", home: "traceability",
    title: { zh: "手续不全拒绝发货", en: "No dispatch without papers" },
    summary: { zh: "未付款、无批次或手续不全的提货被拒绝并报告。", en: "What is unpaid, without lot or incomplete is not dispatched, and is reported." },
    sources: [{ clause: "D7§4", quote: "对于一切手续不全的提货,保管员有权拒绝发货" }],
  },
  {
    no: "R85", kind: "A", home: "traceability",
    title: { zh: "日清月结", en: "Daily and monthly closing" },
    summary: { zh: "库存复式记账，每夜核对，月结锁定。", en: "Stock is double entry, proven every night and locked each month." },
    sources: [{ clause: "D7§5", quote: "做到日清月结,达到账账相符、账物相符,账卡相符" }],
  },
  {
    no: "R86", kind: "A/B", home: "traceability",
    title: { zh: "月末入出存报表", en: "Month-end stock report" },
    summary: { zh: "自动生成月度入、出、存报表并报送两岗。", en: "The monthly report of in, out and stock is made and sent to both roles." },
    sources: [{ clause: "D7§6", quote: "对当月各种货物“入、出、存”情况予以汇总" }],
  },
  {
    no: "R87", kind: "A/B", home: "traceability",
    title: { zh: "季末盘点", en: "Quarter-end count" },
    summary: { zh: "会同财务盘点，双方签字。", en: "Stock is counted together with finance; both sign." },
    sources: [{ clause: "D7§7", quote: "会同财务人员对库存货物每季季末盘点对账" }],
  },
  {
    no: "R88", kind: "A", home: "traceability",
    title: { zh: "差异书面报告", en: "Differences in writing" },
    summary: { zh: "盈余、短少、残缺须有书面报告；未经批准不得调整库存。", en: "Surplus, shortage and damage need a written report; no adjustment posts without approval." },
    sources: [{ clause: "D7§7", quote: "发现盈余、短少、残缺,必须查明原因,分清责任,及时写出书面报告" }],
  },
  {
    no: "R89", kind: "B", home: "traceability",
    title: { zh: "积压处理建议", en: "Slow stock" },
    summary: { zh: "按库龄和临期提出处理建议。", en: "Ageing and near-expiry stock come with proposals." },
    sources: [{ clause: "D7§8", quote: "积压产品的处理提出建议" }],
  },
  {
    no: "R90", kind: "A", home: "traceability",
    title: { zh: "定置摆放", en: "A place for everything" },
    summary: { zh: "货物按库位存放。", en: "Goods have bins." },
    sources: [{ clause: "D7§9", quote: "保证仓库货物定置摆放,合理有序" }],
  },
  {
    no: "R91", kind: "A", home: "traceability",
    title: { zh: "特殊货物专人管理", en: "Special goods have a keeper" },
    summary: { zh: "特殊货物只能由保管人移动，并有明显标志。", en: "Only the keeper moves special goods, which are clearly marked." },
    sources: [{ clause: "D7§10", quote: "应指定专人管理,并设置明显标志" }],
  },
  {
    no: "R92", kind: "B", home: "traceability",
    title: { zh: "出入库人员登记", en: "People in and out" },
    summary: { zh: "进出库房的人员登记。", en: "Who enters and leaves the store is registered." },
    sources: [{ clause: "D7§11", quote: "建立健全出入库人员登记制度" }],
  },
  {
    no: "R93", kind: "B", home: "traceability",
    title: { zh: "上下班三检查", en: "Three checks a day" },
    summary: { zh: "每日上下班检查清单，未按时完成即报警。", en: "Opening and closing checklists; a missing one raises an alarm." },
    sources: [
      { clause: "D7§13", quote: "仓管人员每天上下班前要做到三“检查”" },
      { clause: "D17§3.4", quote: "下班之前应及时关闭电源" },
    ],
  },
  {
    no: "R94", kind: "B", home: "traceability",
    title: { zh: "防火防盗", en: "Fire and theft" },
    summary: { zh: "防火防盗检查记录。", en: "Checks against fire and theft are recorded." },
    sources: [{ clause: "D7§12", quote: "切实做好防火、防盗工作" }],
  },
]
