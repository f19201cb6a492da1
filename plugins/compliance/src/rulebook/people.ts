import type { RulebookEntry } from "./entry"

/** R110 to R131: people and governance. */
export const PEOPLE: readonly RulebookEntry[] = [
  {
    no: "R110", kind: "A/B", home: "governance",
    title: { zh: "请假审批", en: "Leave" },
    summary: { zh: "提前一天申请并批准；紧急情况事后补单。", en: "Leave is asked for a day ahead and approved; emergencies are filed afterwards." },
    sources: [
      { clause: "D2§1.2", quote: "请假必须提前一天向部门经理提出书面申请" },
      { clause: "D19§2.3", quote: "填写请假申请表,未经批准不得擅自请假" },
    ],
  },
  {
    no: "R111", kind: "A", home: "governance",
    title: { zh: "迟到早退计数", en: "Late and early counts" },
    summary: { zh: "迟到超过三次或早退超过两次按旷工计，边界明确。", en: "More than three times late or two times early counts as absence, exactly." },
    sources: [{ clause: "D19§2.2", quote: "迟到超过3次或者早退超过2次,将视为旷工处理" }],
  },
  {
    no: "R112", kind: "B", home: "governance",
    title: { zh: "连续旷工", en: "Repeated absence" },
    summary: { zh: "达到天数只提示人事，由人决定，不自动解雇。", en: "The count only flags a case; a person decides, nobody is dismissed by a program." },
    sources: [{ clause: "D2§1.2", quote: "连续三天或当月累计" }],
  },
  {
    no: "R113", kind: "B", home: "governance",
    title: { zh: "离职预告", en: "Notice of leaving" },
    summary: { zh: "提前一个月提出，人事确认。", en: "One month's notice, confirmed by personnel." },
    sources: [{ clause: "D2§1.6", quote: "人员离职必须提前一个月向部门经理提出" }],
  },
  {
    no: "R114", kind: "B→A", home: "governance",
    title: { zh: "试岗考核", en: "Trial exam" },
    summary: { zh: "笔试和实操通过后才授予试用岗位。", en: "A role on probation needs a passed written and practical exam." },
    sources: [{ clause: "D2§2.2", quote: "考试主要是笔试及实操" }],
  },
  {
    no: "R115", kind: "B", home: "governance",
    title: { zh: "招聘、晋升、薪酬、福利", en: "Hiring, promotion, pay, benefits" },
    summary: { zh: "人事决定留有记录和审批。", en: "Personnel decisions are recorded and approved." },
    sources: [
      { clause: "D15§6", quote: "员工晋升将根据员工绩效和能力评估确定" },
      { clause: "D16§5.5", quote: "负责招聘、培训、绩效考核、薪酬福利等工作" },
      { clause: "D18§2", quote: "规定招聘标准和程序" },
    ],
  },
  {
    no: "R116", kind: "B→A", home: "governance",
    title: { zh: "关键岗位背景调查", en: "Background checks" },
    summary: { zh: "没有背景调查记录不授予关键岗位。", en: "A key post needs a recorded check." },
    sources: [{ clause: "D13§1.3", quote: "进行背景调查,包括学历、工作经历、信用记录等" }],
  },
  {
    no: "R117", kind: "B→A", home: "governance",
    title: { zh: "培训与考核", en: "Training and tests" },
    summary: { zh: "培训过期即收回相应岗位权限。", en: "When training lapses, the permissions that need it end." },
    sources: [
      { clause: "D1§18", quote: "对员工进行食品安全培训" },
      { clause: "D8§6", quote: "进行定期培训和考核" },
      { clause: "D13§1.1", quote: "应接受定期的安全培训" },
      { clause: "D20§6", quote: "定期参加公司组织的规章制度培训和考核" },
    ],
  },
  {
    no: "R118", kind: "B→A", home: "governance",
    title: { zh: "年度体检", en: "Yearly medical check" },
    summary: { zh: "接触食品的岗位需要有效健康证明；以此限制岗位是本店的推断。", en: "Posts that handle food need a valid health certificate; that it gates the role is this shop's reading." },
    sources: [{ clause: "D15§10", quote: "年度体检" }],
    law: ["食品安全法 §45"],
  },
  {
    no: "R119", kind: "B", home: "governance",
    title: { zh: "目标与绩效", en: "Goals and appraisal" },
    summary: { zh: "目标设定与定期评估。", en: "Goals are set and appraised at intervals." },
    sources: [
      { clause: "D18§5.1", quote: "设定年度、季度和个人目标" },
      { clause: "D19§7.1", quote: "每年进行考核" },
    ],
  },
  {
    no: "R120", kind: "B", home: "governance",
    title: { zh: "奖惩记录", en: "Rewards and sanctions" },
    summary: { zh: "记录决定人和申诉；罚款先经法律审查。", en: "Who decided and what was appealed is recorded; fines need legal review first." },
    sources: [
      { clause: "D6§5", quote: "视情节轻重给予通报批评、经济处罚或纪律处分" },
      { clause: "D11§7", quote: "给予处罚" },
      { clause: "D15§5", quote: "公司将设立奖惩制度" },
      { clause: "D18§3.5", quote: "建立奖惩机制" },
    ],
  },
  {
    no: "R121", kind: "B", home: "governance",
    title: { zh: "内部纠纷与申诉", en: "Grievances" },
    summary: { zh: "申诉有受理人和期限。", en: "A grievance has somebody who takes it up, and a deadline." },
    sources: [{ clause: "D18§6.1", quote: "设立内部纠纷处理机构" }],
  },
  {
    no: "R122", kind: "A/B", home: "governance",
    title: { zh: "任务转移与离岗", en: "Delegation and leaving the post" },
    summary: { zh: "转交任务须主管同意；离岗登记。", en: "Handing on a task needs the supervisor; leaving the post is signed." },
    sources: [
      { clause: "D19§4.2", quote: "不得擅自将工作任务转移或委托给他人" },
      { clause: "D19§2.4", quote: "应向主管请示并签离开表" },
    ],
  },
  {
    no: "R123", kind: "A", home: "governance",
    title: { zh: "不得擅自支配财产", en: "No unauthorised spending" },
    summary: { zh: "退款和支付有限额，超过须两人。", en: "Refunds and payouts have limits; above them it takes two." },
    sources: [{ clause: "D19§9.3", quote: "不得擅自支配公司财产" }],
  },
  {
    no: "R124", kind: "A", home: "governance",
    title: { zh: "修改制度提前告知", en: "Changes are announced" },
    summary: { zh: "新版本在预告期和确认之后生效。", en: "A new version takes effect after notice and acknowledgement." },
    sources: [{ clause: "D19§10", quote: "对规章制度进行修改与补充,并提前告知员工" }],
  },
  {
    no: "R125", kind: "B", home: "governance",
    title: { zh: "行为准则与操作规范", en: "Conduct and procedures" },
    summary: { zh: "操作规范带版本，员工签收。", en: "Procedures have versions that staff sign." },
    sources: [
      { clause: "D18§4.1", quote: "行为准则与道德规范" },
      { clause: "D18§4.2", quote: "业务流程与操作规范" },
      { clause: "D20§4.3", quote: "遵守公司规定的网络使用规范" },
    ],
  },
  {
    no: "R126", kind: "B", home: "governance",
    title: { zh: "突发业务响应", en: "On call" },
    summary: { zh: "值班表与响应时间记录。", en: "A roster, and how fast people answered." },
    sources: [{ clause: "D17§3.6", quote: "若公司有突发紧急业务需要相关员工即时处理" }],
  },
  {
    no: "R127", kind: "A/B", home: "governance",
    title: { zh: "项目流程", en: "Projects" },
    summary: { zh: "策划、审批、验收、总结，缺一步不能往下。", en: "Plan, approval, acceptance, summary: no step is skipped." },
    sources: [{ clause: "D16§6", quote: "制定项目策划方案,提交公司审批" }],
  },
  {
    no: "R128", kind: "A", home: "governance",
    title: { zh: "五部门职责", en: "Five departments" },
    summary: { zh: "按部门提供角色模板。", en: "Roles come as templates by department." },
    sources: [{ clause: "D16§4", quote: "公司电子商务平台设立以下组织架构" }],
  },
  {
    no: "R129", kind: "B", home: "governance",
    title: { zh: "禁止合谋", en: "No collusion" },
    summary: { zh: "每年声明；价格变动有记录。", en: "A yearly attestation; price changes are logged." },
    sources: [{ clause: "D18§4.5", quote: "禁止员工与竞争对手进行合谋" }],
  },
  {
    no: "R130", kind: "B", home: "governance",
    title: { zh: "移交公安", en: "Referral to the police" },
    summary: { zh: "涉嫌犯罪的移交留有记录。", en: "A referral is recorded." },
    sources: [{ clause: "D20§5.2", quote: "犯罪行为将移交公安机关处理" }],
  },
  {
    no: "R131", kind: "C", home: "governance",
    title: { zh: "不由软件实现的条文", en: "Prose" },
    summary: {
      zh: "仪容、礼貌、服从、恋情、私人电话、宗旨、解释权等条文：软件无法观察，或依法不应监控。",
      en: "Dress, politeness, obedience, romance, private calls, purpose and interpretation: a program cannot observe them, or must not.",
    },
    sources: [
      { clause: "D2§1.5", quote: "办公室不允许出现恋情" },
      { clause: "D17§2", quote: "员工的仪容仪表关系到公司的形象和声誉" },
      { clause: "D20§6.2", quote: "公司保留对规章制度的最终解释权" },
    ],
  },
]
