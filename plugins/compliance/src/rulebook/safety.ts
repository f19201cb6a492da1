import type { RulebookEntry } from "./entry"

/** R95 to R106: fire and work safety. */
export const SAFETY: readonly RulebookEntry[] = [
  {
    no: "R95", kind: "B", home: "governance",
    title: { zh: "安全领导小组与责任人", en: "Safety group and owners" },
    summary: { zh: "逐级任命责任人并签字确认。", en: "Owners are appointed level by level and sign." },
    sources: [
      { clause: "D4§5", quote: "建立安全生产第一责任制" },
      { clause: "D6§3", quote: "各部门负责人为消防安全责任人" },
      { clause: "D14§3", quote: "设立网络安全管理领导小组" },
      { clause: "D21§1", quote: "安全管理领导小组组长,为安全工作的第一责任人" },
    ],
  },
  {
    no: "R96", kind: "A", home: "governance",
    title: { zh: "消防培训合格上岗", en: "Fire training before work" },
    summary: { zh: "未通过消防培训的账户不能启用。", en: "An account cannot be activated before the training is passed." },
    sources: [{ clause: "D6§4.1(2)", quote: "新员工入职前,应接受消防安全培训,合格后方可上岗" }],
  },
  {
    no: "R97", kind: "B", home: "governance",
    title: { zh: "消防设施检测", en: "Fire equipment" },
    summary: { zh: "设施登记、定期检测维护。", en: "Equipment is registered and checked at intervals." },
    sources: [
      { clause: "D4§10", quote: "建立健全消防设施和器材检查维护制度" },
      { clause: "D6§4.2", quote: "确保消防设施设备完好、有效,定期进行检测、维修和保养" },
    ],
  },
  {
    no: "R98", kind: "B", home: "governance",
    title: { zh: "用电安全", en: "Electrical safety" },
    summary: { zh: "定期检查线路插座，隐患整改。", en: "Wires and sockets are checked; hazards are remedied." },
    sources: [{ clause: "D6§4.3", quote: "定期检查电线、插座等,发现安全隐患及时整改" }],
  },
  {
    no: "R99", kind: "A/B", home: "governance",
    title: { zh: "易燃易爆与用火", en: "Flammables and open fire" },
    summary: { zh: "易燃品只许存于指定区域，巡查有记录。", en: "Flammables only in their zone, with recorded patrols." },
    sources: [{ clause: "D6§4.4", quote: "加强易燃易爆物品的管理,禁止随意堆放、使用" }],
  },
  {
    no: "R100", kind: "B", home: "governance",
    title: { zh: "安全检查与隐患整改", en: "Inspections and hazards" },
    summary: { zh: "每月检查，隐患限期整改并复核。", en: "Monthly inspections; hazards are remedied by a date and verified." },
    sources: [
      { clause: "D4§11", quote: "定期开展安全生产检查和评估工作,发现和整改安全隐患" },
      { clause: "D21§2.4", quote: "每月定期和不定期的开展安全生产检查" },
    ],
  },
  {
    no: "R101", kind: "B", home: "governance",
    title: { zh: "劳动防护用品", en: "Protective equipment" },
    summary: { zh: "发放登记与更换日期。", en: "Issue and replacement are recorded." },
    sources: [{ clause: "D4§9", quote: "提供符合国家标准的劳动安全设备和用品" }],
  },
  {
    no: "R102", kind: "B", home: "governance",
    title: { zh: "设备维护检修", en: "Maintenance" },
    summary: { zh: "每台设备有维护计划；冷库逾期会标记。", en: "Each asset has a plan; an overdue cold room is flagged." },
    sources: [{ clause: "D4§12", quote: "加强对设备和设施的定期维护和检修" }],
  },
  {
    no: "R103", kind: "B", home: "governance",
    title: { zh: "安全档案", en: "Safety archive" },
    summary: { zh: "安全记录统一归档。", en: "Safety records are archived in one place." },
    sources: [
      { clause: "D4§7", quote: "建立健全安全生产档案管理制度" },
      { clause: "D21§2.3", quote: "安全管理档案" },
    ],
  },
  {
    no: "R104", kind: "B", home: "governance",
    title: { zh: "安全目标与考核", en: "Safety goals" },
    summary: { zh: "年度目标、计划及完成情况考核。", en: "Yearly goals, plans, and how far they were met." },
    sources: [{ clause: "D21§2.2", quote: "安全工作目标和安全工作计划" }],
  },
  {
    no: "R105", kind: "B", home: "governance",
    title: { zh: "每周安全会议", en: "Weekly safety meeting" },
    summary: { zh: "每周会议任务，有纪要和决议跟踪。", en: "A weekly task with minutes and decisions." },
    sources: [{ clause: "D21§1.4", quote: "每一个星期" }],
  },
  {
    no: "R106", kind: "B", home: "governance",
    title: { zh: "不定期检查", en: "Surprise checks" },
    summary: { zh: "随机抽取检查任务。", en: "Checks are drawn at random." },
    sources: [{ clause: "D21§1.5", quote: "组织人员进行必要的安全检查" }],
  },
]
