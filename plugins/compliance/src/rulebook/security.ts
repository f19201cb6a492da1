import type { RulebookEntry } from "./entry"

/** R40 to R64: security and privacy. */
export const SECURITY: readonly RulebookEntry[] = [
  {
    no: "R40", kind: "A", home: "payments",
    title: { zh: "支付双因素认证", en: "Two factors for payment" },
    summary: {
      zh: "付款时要求第二因素，与顾客、购物车、金额绑定，五分钟内一次有效。",
      en: "Payment asks for a second factor, bound to customer, cart and amount, valid once within five minutes.",
    },
    sources: [
      { clause: "D3§3", quote: "强化支付系统的安全性,采用双因素认证等措施" },
      { clause: "D5§2", quote: "采用多层次的身份验证和加密技术" },
    ],
  },
  {
    no: "R41", kind: "A/B", home: "payments",
    title: { zh: "与支付机构共防风险", en: "Payment risk shared with the provider" },
    summary: { zh: "每日对账，运行反欺诈规则，留存合作文件。", en: "Payments are reconciled daily, fraud rules run, agreements are on file." },
    sources: [{ clause: "D5§2", quote: "与支付机构建立合作关系,共同防范支付风险" }],
  },
  {
    no: "R42", kind: "A", home: "payments",
    title: { zh: "安全的支付系统", en: "Secure payment system" },
    summary: { zh: "支付回调验签、幂等、可安全重放。", en: "Payment webhooks are verified, idempotent and safe to replay." },
    sources: [{ clause: "D12§1.4.4", quote: "建立安全的支付系统" }],
  },
  {
    no: "R43", kind: "A", home: "privacy",
    title: { zh: "加密存储与传输", en: "Encrypted at rest and in transit" },
    summary: { zh: "个人信息不以明文落盘；传输只用加密通道。", en: "Personal data never reaches the disk in clear; transport is encrypted only." },
    sources: [
      { clause: "D3§3", quote: "加密敏感数据" },
      { clause: "D8§9.2", quote: "对敏感信息进行加密存储" },
      { clause: "D13§2.1", quote: "采用加密技术对传输中的数据进行加密" },
      { clause: "D14§4.1(2)", quote: "对敏感信息进行加密存储和传输" },
    ],
    law: ["个人信息保护法 §51"],
  },
  {
    no: "R44", kind: "A", home: "privacy",
    title: { zh: "明确同意", en: "Explicit consent" },
    summary: { zh: "按目的和版本记录同意；撤回与同意一样容易。", en: "Consent is recorded by purpose and version; withdrawing is as easy as giving." },
    sources: [
      { clause: "D5§1", quote: "获得用户的明确同意" },
      { clause: "D9§10", quote: "不得未经消费者同意收集、使用、传播其个人信息" },
    ],
    law: ["个人信息保护法 §14", "个人信息保护法 §15"],
  },
  {
    no: "R45", kind: "A/B", home: "privacy",
    title: { zh: "个人信息处理规则", en: "Rules for personal data" },
    summary: { zh: "处理活动登记、保存期限到期自动清理。", en: "A register of processing, and a job that erases what is past its retention." },
    sources: [{ clause: "D9§5", quote: "明确个人信息的收集、使用、存储和保护规则" }],
  },
  {
    no: "R46", kind: "A", home: "privacy",
    title: { zh: "不得泄露或随意获取", en: "No leaks, no snooping" },
    summary: { zh: "默认脱敏；查看明文须说明理由并留痕。", en: "Masked by default; a reveal gives its reason and leaves its trace." },
    sources: [
      { clause: "D11§5.2", quote: "不得泄露用户个人信息,不得非法收集、使用用户个人信息" },
      { clause: "D15§11.2", quote: "不得随意获取他人信息" },
    ],
  },
  {
    no: "R47", kind: "A", home: "access",
    title: { zh: "最小权限", en: "Least privilege" },
    summary: { zh: "每条后台路由默认拒绝，只按角色放行。", en: "Every admin route is denied by default and opened by role only." },
    sources: [
      { clause: "D8§9.2", quote: "限制访问权限" },
      { clause: "D13§1.2", quote: "合理分配系统操作权限" },
    ],
  },
  {
    no: "R48", kind: "B→A", home: "access",
    title: { zh: "权限定期审查", en: "Access reviews" },
    summary: { zh: "定期复核授权；未复核的自动收回。", en: "Grants are reviewed at intervals; what nobody reviewed is withdrawn." },
    sources: [{ clause: "D13§1.2", quote: "定期审查员工的权限,根据工作变动及时调整" }],
  },
  {
    no: "R49", kind: "A", home: "access",
    title: { zh: "保密协议", en: "Confidentiality agreement" },
    summary: { zh: "未签协议者不能获得敏感岗位。", en: "Without a signed agreement nobody gets a sensitive role." },
    sources: [{ clause: "D8§9.1", quote: "制定保密协议,明确保密义务" }],
  },
  {
    no: "R50", kind: "A/B", home: "access",
    title: { zh: "离职保密审查与移交", en: "Offboarding and hand-over" },
    summary: { zh: "离职当日收回权限，一周内完成资料移交和保密审查。", en: "Access ends the same day; hand-over and review within one week." },
    sources: [
      { clause: "D2§1.4", quote: "必须在一周之内移交完所有资料" },
      { clause: "D8§9.4", quote: "对离职人员进行保密审查" },
      { clause: "D19§5.2", quote: "离职员工应立即归还公司资料和文件" },
    ],
  },
  {
    no: "R51", kind: "B", home: "privacy",
    title: { zh: "保密范围", en: "Scope of confidentiality" },
    summary: { zh: "数据分级目录与涉密岗位清单。", en: "A catalogue of data classes and of the posts they concern." },
    sources: [{ clause: "D8§8", quote: "明确保密范围" }],
  },
  {
    no: "R52", kind: "A", home: "access",
    title: { zh: "不得外传", en: "No disclosure or copying" },
    summary: { zh: "导出需要专门权限并记录内容范围。", en: "Exports need their own permission and are logged." },
    sources: [{ clause: "D17§3.5", quote: "透漏、复制或者发送" }],
  },
  {
    no: "R53", kind: "A", home: "access",
    title: { zh: "认证设备", en: "Approved devices" },
    summary: { zh: "后台会话限于登记过的设备。", en: "Staff sessions are limited to registered devices." },
    sources: [
      { clause: "D14§4.5(2)", quote: "禁止员工使用非公司认证的设备访问公司网络" },
      { clause: "D20§4.2", quote: "使用公司指定的电子设备和系统进行工作" },
    ],
  },
  {
    no: "R54", kind: "A", home: "access",
    title: { zh: "强密码与防注入", en: "Strong passwords, no injection" },
    summary: { zh: "密码规则；一切查询参数化并有测试。", en: "Password rules; all queries take parameters, with tests." },
    sources: [{ clause: "D14§4.4(1)", quote: "设置强密码策略、防止SQL注入" }],
  },
  {
    no: "R55", kind: "A", home: "ledger",
    title: { zh: "跟踪审计", en: "Audit trail" },
    summary: { zh: "只增不改的证据账本，异常即报警。", en: "An append-only ledger of evidence, with alerts on anomalies." },
    sources: [
      { clause: "D8§10", quote: "对电子商务业务进行实时监控和审计" },
      { clause: "D13§2.3", quote: "记录系统中的操作日志、访问日志等" },
    ],
  },
  {
    no: "R56", kind: "B", home: "ledger",
    title: { zh: "审计计划与整改", en: "Audit plan and remedies" },
    summary: { zh: "年度审计计划，问题限期整改。", en: "A yearly audit plan; findings are remedied by a date." },
    sources: [
      { clause: "D8§11", quote: "制定审计计划" },
      { clause: "D8§12", quote: "定期对审计结果进行分析,针对存在的问题进行整改" },
    ],
  },
  {
    no: "R57", kind: "B", home: "governance",
    title: { zh: "漏洞扫描", en: "Vulnerability scans" },
    summary: { zh: "定期扫描，漏洞限期修复。", en: "Scans run at intervals; holes are closed by a date." },
    sources: [
      { clause: "D5§3", quote: "网络入侵检测、漏洞扫描、安全审计" },
      { clause: "D8§14", quote: "定期对系统进行安全检查和漏洞扫描,及时修复漏洞" },
      { clause: "D14§4.4(3)", quote: "定期安全检查,及时发现和修复安全隐患" },
    ],
  },
  {
    no: "R58", kind: "A/B", home: "governance",
    title: { zh: "防火墙、入侵检测与补丁", en: "Firewall, intrusion detection, patches" },
    summary: { zh: "限流、异常登录报警、补丁与病毒库更新留证。", en: "Rate limits, login alerts; patches and virus tables with evidence." },
    sources: [
      { clause: "D3§3", quote: "建立网络防火墙和入侵检测系统" },
      { clause: "D13§2.1", quote: "部署防火墙、入侵检测系统、防病毒软件" },
      { clause: "D14§4.1(3)", quote: "定期更新操作系统、应用程序和病毒库" },
    ],
  },
  {
    no: "R59", kind: "A/B", home: "governance",
    title: { zh: "内外网隔离", en: "Inner and outer network apart" },
    summary: { zh: "后台不对公网开放；部署检查留证。", en: "The back office is not public; deployments are checked." },
    sources: [{ clause: "D14§4.1(1)", quote: "公司内部网络与外部网络实行隔离" }],
  },
  {
    no: "R60", kind: "B", home: "governance",
    title: { zh: "网络设备与服务器", en: "Network devices and servers" },
    summary: { zh: "资产登记、定期检查与加固。", en: "Assets are registered, checked and hardened at intervals." },
    sources: [
      { clause: "D14§4.2", quote: "对公司网络设备进行定期检查、维护和更新" },
      { clause: "D14§4.3", quote: "对服务器进行安全加固" },
    ],
  },
  {
    no: "R61", kind: "A", home: "governance",
    title: { zh: "备份与离线保存", en: "Backups kept offline" },
    summary: { zh: "定期备份、校验，存于离线位置；过旧即报警。", en: "Backups run, are verified and kept offline; an old one raises an alarm." },
    sources: [
      { clause: "D8§17", quote: "定期对数据进行备份,并确保备份数据的完整性和可用性" },
      { clause: "D13§2.2", quote: "备份数据应存储在安全的离线位置" },
    ],
  },
  {
    no: "R62", kind: "B", home: "governance",
    title: { zh: "恢复方案与测试", en: "Recovery plan and tests" },
    summary: { zh: "自动恢复到临时库并核对。", en: "Backups are restored into a scratch database and checked." },
    sources: [
      { clause: "D8§18", quote: "制定数据恢复方案" },
      { clause: "D13§2.2", quote: "定期进行数据恢复测试" },
    ],
  },
  {
    no: "R63", kind: "B", home: "governance",
    title: { zh: "安全政策与指南", en: "Security policies and guides" },
    summary: { zh: "带版本的政策和用户指南并公布。", en: "Versioned policies, and a guide that users can read." },
    sources: [
      { clause: "D3§5", quote: "发布网络安全指南和最佳实践" },
      { clause: "D5§1", quote: "建立信息安全政策、规定和流程" },
      { clause: "D14§3.2(1)", quote: "制定网络安全管理制度、规范和操作流程" },
    ],
  },
  {
    no: "R64", kind: "B", home: "traceability",
    title: { zh: "物理防护", en: "Physical protection" },
    summary: { zh: "保密设施和库房的防护检查。", en: "Protection of rooms and stores is checked." },
    sources: [{ clause: "D8§9.3", quote: "加强物理防护" }],
  },
]
