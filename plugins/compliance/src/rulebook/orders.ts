import type { RulebookEntry } from "./entry"

/** R23 to R39: orders, returns, complaints. */
export const ORDERS: readonly RulebookEntry[] = [
  {
    no: "R23", kind: "A", home: "aftersales",
    title: { zh: "便利退换货", en: "Easy returns" },
    summary: {
      zh: "顾客在账户里自助申请退货；七日无理由按法定例外办理，答复列明依据。",
      en: "Customers ask for returns themselves; seven days without reason apply with the law's exclusions, and the answer names its grounds.",
    },
    sources: [
      { clause: "D1§16", quote: "建立健全食品退货制度,及时处理消费者的退货请求" },
      { clause: "D5§5", quote: "投诉处理规范、退换货政策等" },
      { clause: "D9§9", quote: "提供退换货的便利措施" },
    ],
    law: ["消费者权益保护法 §25"],
  },
  {
    no: "R24", kind: "A", home: "aftersales",
    title: { zh: "七日内质量问题退换", en: "Seven days for quality faults" },
    summary: {
      zh: "自签收次日起算七日；质量问题从不因逾期自动拒绝，而是转人工处理。",
      en: "Seven days from the day after receipt; a quality fault is never refused for lateness but goes to an agent.",
    },
    sources: [{ clause: "D11§4.1(1)", quote: "消费者在收到商品后7日内,如发现商品存在质量问题,可申请退换货" }],
    law: ["消费者权益保护法 §24"],
  },
  {
    no: "R25", kind: "A", home: "aftersales",
    title: { zh: "退换货处理时限", en: "Return deadlines" },
    summary: {
      zh: "退货申请的每一步都有期限，逾期升级并报警。",
      en: "Each step of a return has a deadline; a breach escalates.",
    },
    sources: [{ clause: "D11§4.1(2)", quote: "在规定时间内处理消费者退换货申请" }],
  },
  {
    no: "R26", kind: "A", home: "aftersales",
    title: { zh: "投诉及时回应", en: "Complaints answered in time" },
    summary: {
      zh: "投诉进入统一队列，有首次回应和解决时限。",
      en: "Complaints enter one queue with clocks for first response and resolution.",
    },
    sources: [
      { clause: "D9§7", quote: "及时回应消费者的投诉并解决问题" },
      { clause: "D10§6.1", quote: "建立健全消费者投诉处理机制" },
      { clause: "D20§3.2", quote: "及时回复客户的咨询和投诉" },
    ],
    law: ["电子商务法 §59"],
  },
  {
    no: "R27", kind: "A/B", home: "aftersales",
    title: { zh: "售后热线", en: "Service hotline" },
    summary: { zh: "公布热线；来电记录生成工单。", en: "The hotline is published; calls become tickets." },
    sources: [{ clause: "D11§4.2(1)", quote: "设立售后服务热线" }],
  },
  {
    no: "R28", kind: "A", home: "aftersales",
    title: { zh: "售后流程", en: "After-sales procedure" },
    summary: {
      zh: "核实、退款或换货、解决，每一步都留痕。",
      en: "Verify, refund or exchange, resolve: each step leaves its record.",
    },
    sources: [{ clause: "D12§2.4", quote: "客服核实用户问题,协助用户处理售后事宜" }],
  },
  {
    no: "R29", kind: "A", home: "aftersales",
    title: { zh: "纠纷处理", en: "Disputes" },
    summary: { zh: "未解决的投诉升级、调解并记录结果。", en: "Unsolved complaints escalate to mediation with a recorded result." },
    sources: [{ clause: "D9§11", quote: "积极回应并解决消费者的投诉与纠纷" }],
  },
  {
    no: "R30", kind: "A", home: "aftersales",
    title: { zh: "订单处理配送跟踪", en: "Orders processed and tracked" },
    summary: { zh: "发货有期限，物流可跟踪。", en: "Dispatch has a deadline and parcels are tracked." },
    sources: [{ clause: "D12§1.4.3", quote: "及时处理、配送和跟踪订单" }],
  },
  {
    no: "R31", kind: "A", home: "storefront",
    title: { zh: "用户注册", en: "Registration" },
    summary: {
      zh: "顾客自己注册并设置密码；系统从不生成或发送明文密码。",
      en: "Customers register and choose their own password; the shop never makes or sends one in clear.",
    },
    sources: [{ clause: "D12§2.1", quote: "系统生成用户账号和密码,用户注册成功" }],
  },
  {
    no: "R32", kind: "A", home: "storefront",
    title: { zh: "购物车与确认订单", en: "Cart and order confirmation" },
    summary: {
      zh: "加入购物车和确认订单都经过同一组规则；购物车只属于其顾客。",
      en: "Adding to the cart and confirming the order pass the same rules; a cart belongs to its customer only.",
    },
    sources: [{ clause: "D12§2.2", quote: "将商品放入购物车,确认订单" }],
  },
  {
    no: "R33", kind: "A", home: "storefront",
    title: { zh: "付款后生成订单", en: "Order only after payment" },
    summary: { zh: "付款获得授权后才成为订单。", en: "A cart becomes an order only when its payment is authorised." },
    sources: [{ clause: "D12§2.3.2", quote: "系统确认支付成功,生成订单" }],
  },
  {
    no: "R34", kind: "A", home: "aftersales",
    title: { zh: "通知仓库与确认收货", en: "Warehouse notice and receipt" },
    summary: {
      zh: "订单生成拣货任务；交付或顾客确认收货后开始退货期。",
      en: "An order makes a pick task; hand-over and the customer's confirmation start the return clock.",
    },
    sources: [
      { clause: "D12§2.3.3", quote: "通知仓库发货,配送商品" },
      { clause: "D12§2.3.4", quote: "用户确认收货,订单完成" },
    ],
  },
  {
    no: "R35", kind: "A/B", home: "storefront",
    title: { zh: "访问与销售统计", en: "Traffic and sales statistics" },
    summary: { zh: "定期生成访问量和销售额报表。", en: "Visits and sales are reported at set intervals." },
    sources: [{ clause: "D12§2.5", quote: "定期统计用户访问量、销售额等数据" }],
  },
  {
    no: "R36", kind: "A/B", home: "aftersales",
    title: { zh: "每日订单跟踪检查", en: "Daily order check" },
    summary: {
      zh: "每天列出迟发、无物流、超温等异常订单，由专人签字处理。",
      en: "Each day's exceptions (late, untracked, too warm) are listed and signed off.",
    },
    sources: [{ clause: "D21§2.6", quote: "每天定时对本部所出订单进行跟踪检查" }],
  },
  {
    no: "R37", kind: "B", home: "aftersales",
    title: { zh: "客户需求分析", en: "Analysis of customers' needs" },
    summary: { zh: "按原因统计咨询、投诉和退货，定期评审。", en: "Reasons of questions, complaints and returns are counted and reviewed." },
    sources: [{ clause: "D16§5.4", quote: "负责客户需求分析" }],
  },
  {
    no: "R38", kind: "A", home: "traceability",
    title: { zh: "不被损坏或替代", en: "Not damaged, not swapped" },
    summary: {
      zh: "每次交接扫描批次和封签，交付有凭证。",
      en: "Each hand-over scans lot and seal; delivery is proven.",
    },
    sources: [{ clause: "D5§4", quote: "确保商品在整个物流过程中不被损坏或被替代" }],
  },
  {
    no: "R39", kind: "B", home: "traceability",
    title: { zh: "物流监控与路线", en: "Monitoring and routes" },
    summary: { zh: "记录路线与监控检查。", en: "Routes and monitoring checks are recorded." },
    sources: [{ clause: "D5§4", quote: "建立监控系统、物流路线规划" }],
  },
]
