import type { RulebookEntry } from "./entry"

/** R107 to R109: content of the site. */
export const CONTENT: readonly RulebookEntry[] = [
  {
    no: "R107", kind: "A", home: "governance",
    title: { zh: "三级审批发布", en: "Three approvals before publishing" },
    summary: { zh: "部门核对、分管审核、总经理审批，三人不同才能发布。", en: "Department, division and general manager approve, three different people, or nothing is published." },
    sources: [{ clause: "D2§2.3(3)", quote: "报部门领导核对后报公司分管领导审核、呈公司总经理审批后执行" }],
  },
  {
    no: "R108", kind: "B", home: "governance",
    title: { zh: "主页年度审定", en: "Yearly review of the home page" },
    summary: { zh: "每年审定主页并留快照。", en: "The home page is reviewed each year with a snapshot." },
    sources: [{ clause: "D2§2.3(1)", quote: "网站主页面原则上每年根据公司实际情况进行一次审定或改版" }],
  },
  {
    no: "R109", kind: "A", home: "governance",
    title: { zh: "栏目更新", en: "Scheduled blocks" },
    summary: { zh: "公告等栏目按计划上线、下线。", en: "News blocks go live and end by schedule." },
    sources: [{ clause: "D2§2.3(2)", quote: "标题新闻、浮动广告等小栏目根据需要更新" }],
  },
]
