import type { RulebookEntry } from "./entry"

/** R65 to R74: risk and incidents. */
export const INCIDENTS: readonly RulebookEntry[] = [
  {
    no: "R65", kind: "B", home: "governance",
    title: { zh: "威胁识别", en: "Known threats" },
    summary: { zh: "威胁清单（入侵、泄露、支付欺诈、攻击、恶意软件），定期复核。", en: "A register of threats (intrusion, leaks, payment fraud, attacks, malware), reviewed." },
    sources: [{ clause: "D3§2", quote: "对可能的网络安全威胁进行识别和评估" }],
  },
  {
    no: "R66", kind: "B", home: "governance",
    title: { zh: "风险评估", en: "Risk assessment" },
    summary: { zh: "按可能性与影响评估，记录处置和下次日期。", en: "Likelihood times impact, with treatment and the next date." },
    sources: [
      { clause: "D3§6", quote: "定期进行风险评估" },
      { clause: "D13§3.1", quote: "评估风险的可能性和影响程度" },
    ],
  },
  {
    no: "R67", kind: "B", home: "governance",
    title: { zh: "应急预案与责任人", en: "Emergency plans with owners" },
    summary: { zh: "各类事件有预案、流程和责任人。", en: "Each kind of event has a plan, a procedure and an owner." },
    sources: [
      { clause: "D8§15", quote: "制定应急预案,应对突发事件" },
      { clause: "D13§3.2", quote: "明确应急处理流程和责任人员" },
    ],
  },
  {
    no: "R68", kind: "B", home: "governance",
    title: { zh: "演练", en: "Drills" },
    summary: { zh: "定期演练并记录结果。", en: "Drills take place at intervals and are recorded." },
    sources: [
      { clause: "D3§5", quote: "定期组织网络安全演" },
      { clause: "D4§7", quote: "定期组织安全演练和应急预案演练" },
      { clause: "D6§4.5(2)", quote: "定期组织火灾应急演练" },
      { clause: "D13§3.2", quote: "定期进行应急演练" },
    ],
  },
  {
    no: "R69", kind: "A", home: "governance",
    title: { zh: "紧急处理小组与立即报告", en: "Emergency team, immediate report" },
    summary: { zh: "开案即通知值班人员并起算时限。", en: "Opening a case tells those on call and starts the clocks." },
    sources: [
      { clause: "D3§4", quote: "立即通知相关人员和部门,建立紧急处理小组" },
      { clause: "D14§5.1(1)", quote: "立即向网络安全管理部门报告" },
    ],
  },
  {
    no: "R70", kind: "A", home: "governance",
    title: { zh: "切断与隔离", en: "Cut off and isolate" },
    summary: { zh: "一键停用登录、支付或令牌，隔离受影响部分。", en: "Switches stop login, payment or tokens and isolate what is hit." },
    sources: [{ clause: "D3§4", quote: "切断受到攻击的系统或服务,并隔离受到影响的区域" }],
  },
  {
    no: "R71", kind: "A/B", home: "governance",
    title: { zh: "收集证据", en: "Keep the evidence" },
    summary: { zh: "证据带哈希保存，可导出给执法机关。", en: "Evidence is kept with hashes and can be exported to the authorities." },
    sources: [{ clause: "D3§4", quote: "收集证据" }],
  },
  {
    no: "R72", kind: "A", home: "governance",
    title: { zh: "总结经验教训", en: "Lessons learned" },
    summary: { zh: "没有复盘不能结案。", en: "No case closes without its review." },
    sources: [{ clause: "D3§4", quote: "检讨事件的原因和经验教训,完善应急预案" }],
  },
  {
    no: "R73", kind: "A/B", home: "governance",
    title: { zh: "报告政府与接受检查", en: "Report and inspection" },
    summary: { zh: "重大事故按时限报告；监管检查有专用只读资料包。", en: "Major accidents are reported in time; inspectors get a read-only bundle." },
    sources: [
      { clause: "D10§7", quote: "自觉接受政府相关部门的监督检查" },
      { clause: "D21§1.6", quote: "及时将事故情况报告政府及上级有关部门" },
    ],
  },
  {
    no: "R74", kind: "B", home: "governance",
    title: { zh: "补救、善后与赔偿", en: "Remedy, aftermath, compensation" },
    summary: { zh: "补救措施、善后和赔偿留有记录。", en: "Remedies, aftermath and compensation are recorded." },
    sources: [
      { clause: "D9§16", quote: "应当承担赔偿责任" },
      { clause: "D21§2.6", quote: "积极采取相关补救措施,防止事故的进一步扩大" },
    ],
  },
]
